import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { Associate } from '../../models/associate.ts'
import type { CollegeRecord, CooperativeRecord } from '../../models/cooperative.ts'
import { turnOf } from '../shares/move-shares.ts'
import { cooperativeIn } from './find-cooperative.ts'
import { type GivenCollege, readColleges } from './read-colleges.ts'
import { saveChecked } from './save-checked.ts'

/** Says which colleges a cooperative has, and puts its associates into them. */
export async function defineColleges(
  { cooperativeId, colleges: given }: { cooperativeId: string; colleges: readonly GivenCollege[] },
  { inTurn, transact }: Context,
): Promise<CooperativeRecord> {
  return inTurn(turnOf(cooperativeId), () =>
    transact(async session => {
      const before = await cooperativeIn(session, cooperativeId)
      const colleges = readColleges(given, before.colleges)
      await leaveOthers(cooperativeId, colleges, session)
      const placed: CollegeRecord[] = []
      for (const college of colleges) placed.push(await takeIn(cooperativeId, college, session))
      return saveChecked(before, { ...before, colleges: placed }, session)
    }),
  )
}

async function leaveOthers(
  cooperativeId: string,
  colleges: readonly CollegeRecord[],
  session: ClientSession,
): Promise<void> {
  const kept = [...colleges.map(({ id }) => id), null]
  await Associate.updateMany(
    { cooperativeId, isCurrent: true, collegeId: trusted({ $nin: kept }) },
    { $set: { collegeId: null } },
    { session },
  )
}

/** Those of its categories who are in no college. */
async function takeIn(
  cooperativeId: string,
  college: CollegeRecord,
  session: ClientSession,
): Promise<CollegeRecord> {
  const { modifiedCount } = await Associate.updateMany(
    { cooperativeId, isCurrent: true, category: trusted({ $in: college.categories }), collegeId: null },
    { $set: { collegeId: college.id } },
    { session },
  )
  return { ...college, associates: college.associates + modifiedCount }
}
