import type { Context } from '../../context.ts'
import { eventIsCancelled, noOffer, offerAlreadyAccepted, offerExpired } from '../../errors.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import { changeOwn } from '../registrations/change-own.ts'
import { openBook } from './book.ts'
import { endRegistration } from './end-registration.ts'
import type { Step } from './settle-waitlist.ts'

/** Takes the places that are offered. */
export function acceptOffer(id: string, context: Context): Promise<RegistrationRecord> {
  return changeOwn(id, context, async (registration, step) => {
    const { session, emit, now } = step
    if (registration.status === 'CONFIRMED' && registration.offeredAt) throw offerAlreadyAccepted()
    const book = openBook(await findOpen(registration, step))
    book.note('ACCEPTED', registration, now)
    const accepted = { status: 'CONFIRMED', changedAt: now, revision: registration.revision + 1 } as const
    await Registration.updateOne({ _id: id }, accepted, { session })
    await book.write(session)
    emit({ type: 'registration.confirmed', subject: id })
    return { ...registration, ...accepted }
  })
}

/** Leaves the places that are offered to the next. Doing it again changes nothing. */
export function declineOffer(id: string, context: Context): Promise<RegistrationRecord> {
  return changeOwn(id, context, async (registration, step) => {
    if (registration.status === 'DECLINED') return registration
    await findOpen(registration, step)
    return endRegistration(registration, 'DECLINED', step)
  })
}

/** The date of an offer that may still be answered, whatever workers have done about it. */
async function findOpen(
  { status, occurrenceId, offerEndsAt }: RegistrationRecord,
  { session, now }: Step,
): Promise<OccurrenceRecord> {
  if (status === 'EXPIRED') throw offerExpired()
  if (status !== 'OFFERED') throw noOffer()
  const date = (await Occurrence.findById(occurrenceId).session(session).lean<OccurrenceRecord>())!
  if (date.status === 'CANCELLED') throw eventIsCancelled()
  if (offerEndsAt! <= now || date.registrationClosesAt <= now) throw offerExpired()
  return date
}
