import { randomUUID } from 'node:crypto'
import { trusted } from '@cluster/database'
import type { Emit } from '@cluster/jobs'
import { answersOf } from '@cluster/subgraph/answers'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import { endFeed } from '../calendars/feed-of-person.ts'

/** Gives the places of a person back that are to come, and leaves what it attended without it. */
export async function eraseFromEvents(personId: string, { now, transact, feeds }: Context): Promise<boolean> {
  return transact(async (session, emit) => {
    const registrations = await Registration.find({ personId }).session(session).lean<RegistrationRecord[]>()
    if (registrations.length > 0) await forget(registrations, { at: now(), session, emit })
    await forgetAnswers(personId, session)
    await endFeed(personId, { feeds, session, at: now() })
    return true
  })
}

async function forgetAnswers(personId: string, session: ClientSession): Promise<void> {
  const { collection } = answersOf('events')
  await collection.deleteMany({ personId }, { session })
  // An app that asks again gets its answer, but without the person: else it would be done again, and bring it back.
  await collection.updateMany(
    { 'results.value.personId': personId },
    { $set: { 'results.$[its].value.personId': randomUUID() } },
    { arrayFilters: [{ 'its.value.personId': personId }], session },
  )
}

async function forget(
  registrations: readonly RegistrationRecord[],
  { at, session, emit }: { at: Date; session: ClientSession; emit: Emit },
): Promise<void> {
  const occurrenceIds = registrations.map(({ occurrenceId }) => occurrenceId)
  const toCome = await Occurrence.find({
    _id: trusted({ $in: occurrenceIds }),
    startsAt: trusted({ $gt: at }),
  })
    .select('_id')
    .session(session)
    .lean<Pick<OccurrenceRecord, '_id'>[]>()
  const isToCome = new Set(toCome.map(({ _id }) => _id))
  const kept = ({ status, occurrenceId }: RegistrationRecord) =>
    status === 'CONFIRMED' && isToCome.has(occurrenceId)
  const given = registrations.filter(kept)

  await Registration.bulkWrite(
    registrations.map(registration => ({
      updateOne: {
        filter: { _id: registration._id },
        update: {
          // Another for each: nobody can tell that they were one person's.
          personId: randomUUID(),
          ...(kept(registration)
            ? { status: 'CANCELLED', changedAt: at, revision: registration.revision + 1 }
            : {}),
        },
      },
    })),
    { session },
  )
  for (const { _id, occurrenceId } of given) {
    await Occurrence.updateOne({ _id: occurrenceId }, { $inc: { taken: -1 } }, { session })
    emit({ type: 'registration.cancelled', subject: _id })
  }
}
