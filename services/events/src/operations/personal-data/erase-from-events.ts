import { randomUUID } from 'node:crypto'
import { trusted } from '@cluster/database'
import { forgetAnswers } from '@cluster/subgraph/answers'
import type { Context } from '../../context.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import { endFeed } from '../calendars/feed-of-person.ts'
import { active } from '../registrations/cancel-registration.ts'
import { endRegistration } from '../waitlist/end-registration.ts'
import type { Step } from '../waitlist/step.ts'
import { forgetVolunteer } from './forget-volunteer.ts'

/** Gives the places of a person back that are to come, to those who wait for them, and leaves what it attended without it. */
export async function eraseFromEvents(personId: string, { now, transact, feeds }: Context): Promise<boolean> {
  return transact(async (session, emit) => {
    const registrations = await Registration.find({ personId }).session(session).lean<RegistrationRecord[]>()
    if (registrations.length > 0) await forget(registrations, { session, emit, now: now() })
    await forgetVolunteer(personId, { session, emit, now: now() })
    await forgetAnswers('events', personId, session)
    await endFeed(personId, { feeds, session, at: now() })
    return true
  })
}

async function forget(registrations: readonly RegistrationRecord[], step: Step): Promise<void> {
  const { session, now } = step
  const toCome = await Occurrence.find({
    _id: trusted({ $in: registrations.map(({ occurrenceId }) => occurrenceId) }),
    startsAt: trusted({ $gt: now }),
  })
    .select('_id')
    .session(session)
    .lean<Pick<OccurrenceRecord, '_id'>[]>()
  const isToCome = new Set(toCome.map(({ _id }) => _id))
  for (const registration of registrations) {
    const isOn = active.includes(registration.status) && isToCome.has(registration.occurrenceId)
    if (isOn) await endRegistration(registration, 'CANCELLED', step)
  }
  await Registration.bulkWrite(
    registrations.map(({ _id }) => ({
      // Another for each: nobody can tell that they were one person's.
      updateOne: { filter: { _id }, update: { personId: randomUUID(), answers: [] } },
    })),
    { session },
  )
}
