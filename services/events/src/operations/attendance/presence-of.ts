import type { Context } from '../../context.ts'
import type { RegistrationRecord } from '../../models/registration.ts'
import type { Presence } from '../../schema.generated.ts'
import { isOver } from './attendance-of.ts'
import { dateKey } from './count-attendance.ts'

/** Whether a party came, as far as one knows now; null where no place is kept. */
export async function presenceOf(
  registration: RegistrationRecord,
  { loaders, now }: Context,
): Promise<Presence | null> {
  if (registration.status !== 'CONFIRMED') return null
  if (registration.checkedInAt) return 'PRESENT'
  const occurrence = await loaders.occurrence.load(registration.occurrenceId)
  if (!occurrence || occurrence.status === 'CANCELLED') return 'UNKNOWN'
  if (!isOver(occurrence, now())) return 'EXPECTED'
  const { arrived } = await loaders.attendanceOfDate.load(dateKey(registration))
  return arrived > 0 ? 'NO_SHOW' : 'UNKNOWN'
}
