import { setSkills as set } from '../../operations/volunteers/set-skills.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const setVolunteerSkills: NonNullable<MutationResolvers['setVolunteerSkills']> = (
  _,
  { input },
  context,
) => set(input.skills, context)
