import { newId } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import type { Joint } from '@cluster/jobs'
import { obstacleOf } from '@cluster/waitlist'
import { alreadyRegistered, eventFull } from '../../errors.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { plainRegistration, Registration, type RegistrationRecord } from '../../models/registration.ts'
import { offerFree } from '../waitlist/offer-free.ts'
import { active } from './cancel-registration.ts'
import { checkAnswers, checkOpen, checkPartySize, checkPublished, groupFor } from './check-wish.ts'
import { type Dates, findDates } from './find-dates.ts'
import type { Asked, Outcome } from './wish.ts'

/** Decides what those who ask for places at one event get, one after another, in one transaction. */
export const keepPlaces: Joint<Asked>['prepare'] = async (all, session, emit) => {
  const event = await Event.findById(all[0]!.wish.eventId).session(session).lean<EventRecord>()
  const dates = await findDates(all, session)
  for (const book of dates.books()) await offerFree(book, { session, emit, now: all[0]!.now() })

  const changed: RegistrationRecord[] = []
  for (const asked of all) {
    asked.outcome = outcomeOf(() => decide(event, dates, asked))
    if ('registration' in asked.outcome) changed.push(asked.outcome.registration)
  }
  // First: two processes that are in each other's way find out before they write the rest.
  for (const book of dates.books()) await book.write(session)
  if (changed.length === 0) return
  // As they are: mongoose would cast each again, which takes longer than all the rest.
  await Registration.collection.bulkWrite(
    changed.map(row => ({
      replaceOne: { filter: { _id: row._id as never }, replacement: row, upsert: true },
    })),
    { session, ordered: false },
  )
}

function outcomeOf(work: () => Outcome): Outcome {
  try {
    return work()
  } catch (error) {
    if (error instanceof DomainError) return { refusal: error }
    throw error
  }
}

function decide(event: EventRecord | null, dates: Dates, asked: Asked): Outcome {
  const { wish, personId, viewer } = asked
  const now = asked.now()
  checkPublished(event, wish.eventId)
  const book = dates.bookFor(wish)
  const { date } = book
  checkOpen(date, now)
  const before = dates.registrationOf(date._id, personId)
  if (before && active.includes(before.status)) throw alreadyRegistered()
  const group = groupFor(viewer, personId, wish.group ?? null)
  checkPartySize(wish.partySize, group, event, date)
  const answers = checkAnswers(wish.answers, event)

  const isRoom = obstacleOf({ size: wish.partySize, group }, book.free()) === null
  if (!isRoom && !wish.joinWaitlist) throw eventFull()
  const registration: RegistrationRecord = {
    ...plainRegistration,
    _id: before?._id ?? newId(),
    eventId: event._id,
    occurrenceId: date._id,
    personId,
    status: isRoom ? 'CONFIRMED' : 'WAITLISTED',
    partySize: wish.partySize,
    group,
    answers,
    changedAt: now,
    revision: (before?.revision ?? -1) + 1,
    appId: viewer.personId ? null : viewer.appId,
  }
  if (isRoom) book.take(registration)
  else {
    registration.queueNumber = book.join()
    book.note('JOINED', registration, now)
  }
  dates.keep(registration)
  return { registration, rank: isRoom ? null : book.waiting() }
}
