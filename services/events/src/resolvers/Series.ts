import { loadVisibleEvent } from '../operations/events/find-visible.ts'
import { describeSeries } from '../operations/series/describe-series.ts'
import type { SeriesResolvers } from '../schema.generated.ts'

export const Series: SeriesResolvers = {
  description: (series, { locale }) => describeSeries(series, locale === 'EN' ? 'EN' : 'FR'),
  continues: ({ continues }, _, context) => (continues ? loadVisibleEvent(continues, context) : null),
  continuedBy: ({ continuedBy }, _, context) => (continuedBy ? loadVisibleEvent(continuedBy, context) : null),
}
