import { isDeepStrictEqual } from 'node:util'
import { obstacleOf } from '@cluster/waitlist'
import type { Context } from '../../context.ts'
import { eventFull, eventIsCancelled, registrationClosed, registrationIsOver } from '../../errors.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { type AnswerRecord, Registration, type RegistrationRecord } from '../../models/registration.ts'
import { openBook } from '../waitlist/book.ts'
import { offerFree } from '../waitlist/offer-free.ts'
import type { Step } from '../waitlist/settle-waitlist.ts'
import { active } from './cancel-registration.ts'
import { changeOwn } from './change-own.ts'
import { checkAnswers, checkPartySize } from './check-wish.ts'

export interface Change {
  id: string
  partySize?: number | null
  answers?: readonly AnswerRecord[] | null
}

/** Changes how many come, or what was answered. Who waits or has an offer can only become fewer. */
export function changeRegistration(change: Change, context: Context): Promise<RegistrationRecord> {
  return changeOwn(change.id, context, async (registration, step) => {
    const { session, now } = step
    const { _id, eventId, status } = registration
    if (!active.includes(status)) throw registrationIsOver()
    const event = (await Event.findById(eventId).session(session).lean<EventRecord>())!
    const date = await findOpenDate(registration, step)

    const partySize = change.partySize ?? registration.partySize
    const answers = change.answers ? checkAnswers(change.answers, event) : registration.answers
    if (isDeepStrictEqual([partySize, answers], [registration.partySize, registration.answers]))
      return registration
    const changed = { partySize, answers, changedAt: now, revision: registration.revision + 1 }
    if (partySize !== registration.partySize) checkPartySize(partySize, registration.group, event, date)
    await Registration.updateOne({ _id }, changed, { session })
    await resize(registration, partySize, date, step)
    return { ...registration, ...changed }
  })
}

async function findOpenDate(
  { occurrenceId }: RegistrationRecord,
  { session, now }: Step,
): Promise<OccurrenceRecord> {
  const date = (await Occurrence.findById(occurrenceId).session(session).lean<OccurrenceRecord>())!
  if (date.status === 'CANCELLED') throw eventIsCancelled()
  if (date.registrationClosesAt <= now) throw registrationClosed('id')
  return date
}

async function resize(
  { status, group, queueNumber, partySize: before }: RegistrationRecord,
  partySize: number,
  date: OccurrenceRecord,
  step: Step,
): Promise<void> {
  const book = openBook(date)
  const more = partySize - before
  if (more > 0) {
    const isRoom = status === 'CONFIRMED' && obstacleOf({ size: more, group }, book.free()) === null
    if (!isRoom) throw eventFull('partySize')
    book.take({ partySize: more, group })
  }
  if (more < 0) {
    if (status !== 'CONFIRMED') book.note('CHANGED', { queueNumber, partySize, group }, step.now)
    if (status !== 'WAITLISTED') book.giveBack({ partySize: -more, group })
    await offerFree(book, step)
  }
  await book.write(step.session)
}
