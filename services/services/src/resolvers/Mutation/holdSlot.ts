import { holdSlot as hold } from '../../operations/bookings/hold-slot.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const holdSlot: NonNullable<MutationResolvers['holdSlot']> = (_, { input }, context) =>
  hold({ ...input, personId: input.personId ?? null, organisationId: input.organisationId ?? null }, context)
