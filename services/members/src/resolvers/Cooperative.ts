import { countAssociates } from '../operations/cooperative/count-associates.ts'
import { statutoryChecks } from '../operations/cooperative/statutory-checks.ts'
import type { CooperativeResolvers } from '../schema.generated.ts'

export const Cooperative: CooperativeResolvers = {
  id: ({ _id }) => _id,
  associateCounts: cooperative => countAssociates(cooperative),
  statutoryChecks: cooperative => statutoryChecks(cooperative),
  associates: ({ _id }, { filter, ...args }, { loaders }) => loaders.associates(_id, { ...args, ...filter }),
  organisations: async ({ _id }, args, { loaders }) => {
    const { edges, pageInfo } = await loaders.organisationsAmongAssociates(_id, args)
    const nodes = edges.map(async ({ cursor, node: { holder } }) => ({
      cursor,
      node: await loaders.organisation.load(holder.id),
    }))
    return { edges: nodes, pageInfo }
  },
  shareRegister: ({ _id }, _, { loaders }) => loaders.shareRegister.load(_id),
}
