import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { occurrenceNotFound, registrationClosed } from '../../errors.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import { type Book, openBook } from '../waitlist/book.ts'
import type { Asked, Wish } from './wish.ts'

/** What those who ask for places of one event need to be answered: all of it is read in a few commands. */
export interface Dates {
  books(): Iterable<Book>
  /** The date that is named, or the next. @throws DomainError OCCURRENCE_NOT_FOUND or REGISTRATION_CLOSED */
  bookFor(wish: Pick<Wish, 'occurrenceId'>): Book
  /** What a person has at a date by now. */
  registrationOf(occurrenceId: string, personId: string): RegistrationRecord | undefined
  keep(registration: RegistrationRecord): void
}

export async function findDates(all: readonly Asked[], session: ClientSession): Promise<Dates> {
  const { eventId } = all[0]!.wish
  const named = all.flatMap(({ wish }) => wish.occurrenceId ?? [])
  const dates = named.length === 0 ? [] : await findNamed(eventId, named, session)
  const next = named.length === all.length ? null : await findNext(eventId, all[0]!.now(), session)
  const books = new Map([...dates, ...(next ? [next] : [])].map(date => [date._id, openBook(date)]))
  const registrations = await findRegistrations([...books.keys()], all, session)
  return {
    books: () => books.values(),
    bookFor: ({ occurrenceId }) => {
      if (!occurrenceId && !next) throw registrationClosed()
      const book = books.get(occurrenceId ?? next!._id)
      if (!book) throw occurrenceNotFound()
      return book
    },
    registrationOf: (occurrenceId, personId) => registrations.get(`${occurrenceId} ${personId}`),
    keep: registration => registrations.set(keyOf(registration), registration),
  }
}

const findNamed = (eventId: string, ids: readonly string[], session: ClientSession) =>
  Occurrence.find({ _id: trusted({ $in: [...new Set(ids)] }), eventId })
    .session(session)
    .lean<OccurrenceRecord[]>()

const findNext = (eventId: string, now: Date, session: ClientSession) =>
  Occurrence.findOne({
    eventId,
    startsAt: trusted({ $gt: now }),
    registrationClosesAt: trusted({ $gt: now }),
    status: 'PUBLISHED',
  })
    .sort({ startsAt: 1 })
    .session(session)
    .lean<OccurrenceRecord>()

async function findRegistrations(
  occurrenceIds: readonly string[],
  all: readonly Asked[],
  session: ClientSession,
): Promise<Map<string, RegistrationRecord>> {
  const rows = await Registration.find({
    occurrenceId: trusted({ $in: occurrenceIds }),
    personId: trusted({ $in: all.map(({ personId }) => personId) }),
  })
    .session(session)
    .lean<RegistrationRecord[]>()
  return new Map(rows.map(row => [keyOf(row), row]))
}

const keyOf = ({ occurrenceId, personId }: RegistrationRecord): string => `${occurrenceId} ${personId}`
