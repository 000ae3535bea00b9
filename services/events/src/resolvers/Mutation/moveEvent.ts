import { venueFrom } from '../../operations/events/from-input.ts'
import { moveEvent as move } from '../../operations/events/move-event.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const moveEvent: NonNullable<MutationResolvers['moveEvent']> = (_, { input }, context) => {
  const { id, venue, startsAt, endsAt, timeZone } = input
  return move(
    id,
    {
      ...(startsAt ? { startsAt } : {}),
      ...(endsAt ? { endsAt } : {}),
      ...(timeZone ? { timeZone } : {}),
      ...(venue ? { venue: venueFrom(venue) } : {}),
    },
    context,
  )
}
