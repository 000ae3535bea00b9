import { quotasFrom, venueFrom } from '../../operations/events/from-input.ts'
import { editSeries as edit } from '../../operations/series/edit-series.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const editSeries: NonNullable<MutationResolvers['editSeries']> = (_, { input }, context) => {
  const { venue, quotas, recurrence, ...rest } = input
  const { rule, additions, exceptions } = recurrence ?? {}
  return edit(
    {
      ...rest,
      venue: venue && venueFrom(venue),
      quotas: quotas && quotasFrom(quotas),
      recurrence: recurrence && {
        ...(rule ? { rule } : {}),
        ...(additions ? { additions } : {}),
        ...(exceptions ? { exceptions } : {}),
      },
    },
    context,
  )
}
