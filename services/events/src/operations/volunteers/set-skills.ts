import type { Context } from '../../context.ts'
import { Volunteer, type VolunteerRecord } from '../../models/volunteer.ts'
import { skillsFrom } from './skills.ts'

/** Tells what the one who asks can do. */
export async function setSkills(
  given: readonly string[],
  { viewer, transact }: Context,
): Promise<Pick<VolunteerRecord, 'personId' | 'skills'>> {
  const personId = viewer.mustBePerson()
  const skills = skillsFrom(given)
  return transact(async session => {
    await Volunteer.updateOne({ personId }, { skills }, { session, upsert: true })
    return { personId, skills }
  })
}
