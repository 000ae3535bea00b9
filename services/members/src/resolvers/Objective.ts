import { inLocale } from '@cluster/subgraph'
import type { ObjectiveResolvers } from '../schema.generated.ts'

export const Objective: ObjectiveResolvers = {
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
}
