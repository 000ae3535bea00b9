import { editShift as edit } from '../../operations/volunteers/edit-shift.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const editShift: NonNullable<MutationResolvers['editShift']> = (_, { input }, context) => {
  const { id, title, startsAt, endsAt, needed, skills } = input
  return edit(
    id,
    {
      ...(title ? { title } : {}),
      ...(startsAt ? { startsAt } : {}),
      ...(endsAt ? { endsAt } : {}),
      ...(needed == null ? {} : { needed }),
      ...(skills ? { skills } : {}),
    },
    context,
  )
}
