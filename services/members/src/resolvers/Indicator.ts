import { inLocale } from '@cluster/subgraph'
import type { IndicatorResolvers } from '../schema.generated.ts'

export const Indicator: IndicatorResolvers = {
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  unit: ({ unit }, { locale }) => inLocale(unit, locale),
  measurements: ({ _id }, args, { loaders }) => loaders.measurementsOf(_id, args),
}
