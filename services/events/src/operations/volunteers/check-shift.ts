import { endBeforeStart, invalidNeeded, shiftFarFromDate, shiftTooLong, titleMissing } from '../../errors.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'
import { longestShiftMs, type ShiftRecord } from '../../models/shift.ts'
import { checkLengths } from '../events/check-content.ts'

/** So far before and after its date a shift may be: somebody builds up, and takes down. */
const marginMs = 7 * 24 * 3_600_000

/** What holds of every shift. @throws DomainError for the first rule that is broken */
export function checkShift(
  { title, startsAt, endsAt, needed }: Pick<ShiftRecord, 'title' | 'startsAt' | 'endsAt' | 'needed'>,
  date: Pick<OccurrenceRecord, 'startsAt' | 'endsAt'>,
): void {
  if (!title.fr?.trim()) throw titleMissing()
  checkLengths('title', title, 200)
  if (endsAt <= startsAt) throw endBeforeStart()
  if (endsAt.getTime() - startsAt.getTime() > longestShiftMs) throw shiftTooLong()
  const isNear =
    startsAt.getTime() >= date.startsAt.getTime() - marginMs &&
    endsAt.getTime() <= date.endsAt.getTime() + marginMs
  if (!isNear) throw shiftFarFromDate()
  if (needed < 1 || needed > 1_000) throw invalidNeeded()
}
