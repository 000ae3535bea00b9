import { forecast as foresee } from '../../operations/model/economic-model.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const forecast: NonNullable<QueryResolvers['forecast']> = (_, { input: { from, to, ...change } }) =>
  foresee({ from, to }, change)
