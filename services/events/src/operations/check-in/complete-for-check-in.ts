import { Occurrence } from '../../models/occurrence.ts'
import { Registration } from '../../models/registration.ts'

/** Gives what was stored before there were check-in and shifts what holds of it. Doing it again changes nothing. */
export async function completeForCheckIn(): Promise<void> {
  await Registration.collection.updateMany({ arrived: { $exists: false } }, { $set: { arrived: null } })
  await Occurrence.collection.updateMany(
    { shiftsPlanned: { $exists: false } },
    { $set: { shiftsPlanned: 0 } },
  )
  // One by date takes its place.
  const before = 'eventId_1_status_1'
  if (await Registration.collection.indexExists(before)) await Registration.collection.dropIndex(before)
}
