import { inLocale } from '@cluster/subgraph'
import type { ResourceResolvers } from '../schema.generated.ts'

export const Resource: ResourceResolvers = {
  id: ({ _id }) => _id,
  name: ({ name }, { locale }) => inLocale(name, locale),
}
