import { bookSeries as book } from '../../operations/bookings/book-series.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const bookSeries: NonNullable<MutationResolvers['bookSeries']> = (_, { input }, context) =>
  book({ ...input, personId: input.personId ?? null, organisationId: input.organisationId ?? null }, context)
