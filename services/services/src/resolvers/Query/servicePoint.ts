import { findPlace } from '../../operations/places/find-place.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const servicePoint: NonNullable<QueryResolvers['servicePoint']> = (_, { id }, context) =>
  findPlace(id, context)
