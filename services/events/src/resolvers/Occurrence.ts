import { inLocale } from '@cluster/subgraph'
import type { OccurrenceResolvers } from '../schema.generated.ts'

export const Occurrence: OccurrenceResolvers = {
  id: ({ _id }) => _id,
  event: async ({ eventId }, _, { loaders }) => (await loaders.event.load(eventId))!,
  venue: async ({ eventId, venue }, _, { loaders }) => venue ?? (await loaders.event.load(eventId))!.venue,
  cancelReason: ({ cancelReason }, { locale }) => cancelReason && inLocale(cancelReason, locale),
  placesLeft: ({ capacity, taken }) => (capacity === null ? null : capacity - taken),
}
