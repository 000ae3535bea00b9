import type { OccurrenceResolvers } from '../schema.generated.ts'

export const Occurrence: OccurrenceResolvers = {
  id: ({ _id }) => _id,
  event: async ({ eventId }, _, { loaders }) => (await loaders.event.load(eventId))!,
  placesLeft: ({ capacity, taken }) => (capacity === null ? null : capacity - taken),
}
