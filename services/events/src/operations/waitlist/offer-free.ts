import { trusted } from '@cluster/database'
import { offerEnd, settle } from '@cluster/waitlist'
import type { ClientSession } from 'mongoose'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import { schedule } from '../../schedule.ts'
import type { Book } from './book.ts'
import type { Step } from './step.ts'

interface Waiting extends Pick<RegistrationRecord, '_id' | 'partySize' | 'group'> {
  queueNumber: number
}

/** Offers what is free by a book to those who wait, in their order, each until the same instant. */
export async function offerFree(book: Book, { session, emit, now }: Step): Promise<void> {
  const { _id: occurrenceId, status, registrationClosesAt: closesAt } = book.date
  // When registration is over, nobody could take what is offered.
  if (status !== 'PUBLISHED' || closesAt <= now || book.waiting() <= 0) return
  if ((book.free().total ?? 1) <= 0) return
  const { offered, passedOver } = await whoIsNext(occurrenceId, book, session)
  if (offered.length === 0) return

  const offerEndsAt = offerEnd({ now, closesAt })
  // In the order in which they were looked at.
  const steps = [
    ...offered.map(({ party, free }) => ({ party, step: 'OFFERED' as const, free, offerEndsAt })),
    ...passedOver.map(({ party, free, obstacle }) => ({
      party,
      step: 'PASSED_OVER' as const,
      free,
      obstacle,
    })),
  ].sort((a, b) => a.party.number - b.party.number)
  for (const { party, step, free, ...more } of steps) {
    book.note(step, party, now, { ...more, free: free.total })
    if (step === 'PASSED_OVER') continue
    book.take(party)
    book.leave()
    emit({ type: 'registration.offered', subject: party._id })
  }
  const fields = { status: 'OFFERED', offeredAt: now, offerEndsAt, changedAt: now } as const
  await Registration.updateMany(
    { _id: trusted({ $in: offered.map(({ party }) => party._id) }) },
    { $set: fields, $inc: { revision: 1 } },
    { session },
  )
  const ends = offered.map(({ party }) => ({ id: party._id, kind: 'OFFER' as const, at: offerEndsAt }))
  await schedule.plan(ends, session)
}

/** Of a long waitlist only the beginning is read, unless those are all too many for what is free. */
async function whoIsNext(occurrenceId: string, book: Book, session: ClientSession) {
  for (let most = 50; ; most *= 20) {
    const waiting = await Registration.find({ occurrenceId, status: 'WAITLISTED' })
      .sort({ queueNumber: 1 })
      .limit(most)
      .select('partySize group queueNumber')
      .session(session)
      .lean<Waiting[]>()
    const queue = waiting.map(one => ({ ...one, number: one.queueNumber, size: one.partySize }))
    const settlement = settle(queue, book.free())
    if (waiting.length < most || settlement.free.total === 0) return settlement
  }
}
