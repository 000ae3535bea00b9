import { isDuplicateKey, trusted } from '@cluster/database'
import type { Wake } from '@cluster/jobs'
import { Reminder } from '../models/reminder.ts'
import { type Notice, type RegistrationFacts, versionOf, wantedReminders } from './wanted-reminders.ts'

/**
 * Makes the reminders of a registration what they should be. It may run twice, late, or beside a run that
 * knows more: what was planned from a newer version stands.
 * @returns the rows to wake
 */
export async function planRegistration(
  registration: RegistrationFacts,
  notice: Notice | null,
): Promise<Wake[]> {
  const version = versionOf(registration)
  const wanted = wantedReminders(registration, notice)
  const ids = wanted.map(({ id }) => id)
  const older = trusted({ $lt: version })

  await insertMissing(registration, wanted, version)
  await Reminder.updateMany({ _id: trusted({ $in: ids }), state: 'PENDING', version: older }, { version })
  await Promise.all(
    wanted.map(({ id, dueAt }) =>
      Reminder.updateOne(
        { _id: id, state: 'CANCELLED', version: older },
        { state: 'PENDING', reason: null, version, wakeAt: dueAt, attempts: 0, finishedAt: null },
      ),
    ),
  )
  await Reminder.updateMany(
    {
      registrationId: registration.id,
      state: 'PENDING',
      _id: trusted({ $nin: ids }),
      // A notice stays until it is sent: only a newer change of the event, or a place given back, ends it.
      ...(registration.status === 'CANCELLED'
        ? {}
        : { kind: trusted({ $nin: ['EVENT_MOVED', 'EVENT_CANCELLED'] }) }),
      version: older,
    },
    { state: 'CANCELLED', reason: reasonOf(registration), version, finishedAt: new Date() },
  )
  const rows = await Reminder.find(
    { _id: trusted({ $in: ids }), state: 'PENDING' },
    { fence: 1, wakeAt: 1 },
  ).lean()
  return rows.map(({ _id, fence, wakeAt }) => ({ id: _id, fence, delayMs: wakeAt.getTime() - Date.now() }))
}

async function insertMissing(
  { id: registrationId, personId, occurrence, event }: RegistrationFacts,
  wanted: ReturnType<typeof wantedReminders>,
  version: number,
): Promise<void> {
  if (wanted.length === 0) return
  const rows = wanted.map(({ id, kind, dueAt, expiresAt }) => ({
    _id: id,
    kind,
    registrationId,
    eventId: event.id,
    recipientId: personId,
    startsAt: occurrence.startsAt,
    dueAt,
    expiresAt,
    version,
    wakeAt: dueAt,
  }))
  try {
    await Reminder.insertMany(rows, { ordered: false })
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
}

function reasonOf({ status, event }: RegistrationFacts): string {
  if (status === 'CANCELLED') return 'REGISTRATION_CANCELLED'
  return event.status === 'CANCELLED' ? 'EVENT_CANCELLED' : 'EVENT_MOVED'
}
