import { inLocale } from '@cluster/subgraph'
import type { ChairResolvers } from '../schema.generated.ts'

export const Chair: ChairResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.chair.load(id),
  id: ({ _id }) => _id,
  name: ({ name }, { locale }) => inLocale(name, locale),
  projects: ({ _id }, args, { loaders }) => loaders.projectsOfChair(_id, args),
}
