import { inLocale } from '@cluster/subgraph'
import type { ServiceResolvers } from '../schema.generated.ts'

export const Service: ServiceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.service.load(id),
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  description: ({ description }, { locale }) => description && inLocale(description, locale),
  provider: ({ providerId }) => ({ id: providerId }),
}
