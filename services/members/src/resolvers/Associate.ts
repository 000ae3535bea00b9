import type { AssociateResolvers } from '../schema.generated.ts'

export const Associate: AssociateResolvers = {
  id: ({ _id }) => _id,
  cooperative: async ({ cooperativeId }, _, { loaders }) => (await loaders.cooperative.load(cooperativeId))!,
  college: async ({ cooperativeId, collegeId }, _, { loaders }) => {
    const cooperative = collegeId === null ? null : await loaders.cooperative.load(cooperativeId)
    return cooperative?.colleges.find(({ id }) => id === collegeId)
  },
  shares: ({ cooperativeId, holder }, _, { loaders }) => loaders.holding(cooperativeId, holder),
}
