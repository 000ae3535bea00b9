import { inLocale } from '@cluster/subgraph'
import type { CollegeTallyResolvers } from '../schema.generated.ts'

export const CollegeTally: CollegeTallyResolvers = {
  name: ({ name }, { locale }) => name && inLocale(name, locale),
}
