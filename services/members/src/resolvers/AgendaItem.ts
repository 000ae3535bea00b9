import { inLocale } from '@cluster/subgraph'
import type { AgendaItemResolvers } from '../schema.generated.ts'

export const AgendaItem: AgendaItemResolvers = {
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
}
