import type { MeasurementResolvers } from '../schema.generated.ts'

export const Measurement: MeasurementResolvers = {
  id: ({ _id }) => _id,
  author: ({ authorId }, _, { loaders }) => (authorId ? loaders.person.load(authorId) : null),
}
