import { waitForSlot as wait } from '../../operations/bookings/wait-for-slot.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const waitForSlot: NonNullable<MutationResolvers['waitForSlot']> = (_, { input }, context) =>
  wait({ ...input, personId: input.personId ?? null, organisationId: input.organisationId ?? null }, context)
