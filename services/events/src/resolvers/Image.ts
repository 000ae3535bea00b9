import { inLocale } from '@cluster/subgraph'
import type { ImageResolvers } from '../schema.generated.ts'

export const Image: ImageResolvers = {
  description: ({ description }, { locale }) => inLocale(description, locale),
}
