import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import type { WaitlistStep } from '../../models/waitlist-entry.ts'
import { openBook } from './book.ts'
import { offerFree } from './offer-free.ts'
import type { Step } from './settle-waitlist.ts'

type End = 'CANCELLED' | 'DECLINED' | 'EXPIRED'

const stepOf: Record<End, WaitlistStep> = { CANCELLED: 'LEFT', DECLINED: 'DECLINED', EXPIRED: 'EXPIRED' }

/** Ends a registration that is kept, offered or waiting, gives its places back, and offers them to who waits. */
export async function endRegistration(
  registration: RegistrationRecord,
  status: End,
  { session, emit, now }: Step,
): Promise<RegistrationRecord> {
  const { _id, occurrenceId, revision } = registration
  const ended: RegistrationRecord = { ...registration, status, changedAt: now, revision: revision + 1 }
  await Registration.updateOne({ _id }, { status, changedAt: now, revision: revision + 1 }, { session })

  const date = await Occurrence.findById(occurrenceId).session(session).lean<OccurrenceRecord>()
  const book = openBook(date!)
  // Whose place is kept left the waitlist before.
  if (registration.status !== 'CONFIRMED') book.note(stepOf[status], registration, now)
  if (registration.status === 'WAITLISTED') book.leave()
  else book.giveBack(registration)
  await offerFree(book, { session, emit, now })
  await book.write(session)
  emit({ type: `registration.${status.toLowerCase()}`, subject: _id })
  return ended
}
