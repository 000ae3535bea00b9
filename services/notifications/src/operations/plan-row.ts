import { type RegistrationFacts, versionOf, type WantedReminder } from './wanted-reminders.ts'

/**
 * A write for `bulkWrite` that makes a reminder what it should be, whatever is there: it is inserted, brought back
 * after it was called off, or given its new time. One that was planned from a newer version, or has ended, stays.
 */
export function planRow(registration: RegistrationFacts, { id, kind, ...wanted }: WantedReminder) {
  const version = versionOf(registration)
  const about = {
    kind,
    registrationId: registration.id,
    eventId: registration.event.id,
    recipientId: registration.personId,
    startsAt: registration.occurrence.startsAt,
    dueAt: wanted.dueAt,
    expiresAt: wanted.expiresAt,
    version,
  }
  const anew = {
    state: wanted.isOn ? 'PENDING' : 'CANCELLED',
    reason: wanted.isOn ? null : 'REGISTRATION_CANCELLED',
    attempts: 0,
    lastError: null,
    finishedAt: null,
  }
  const never = { fence: 0, claimedAt: null, lateMs: null }
  // A notice is for now, by the clock of the database; another's may be ahead.
  const wakeAt = kind.startsWith('EVENT_') ? '$$NOW' : wanted.dueAt
  const isOlder = { $lt: ['$version', version] }
  const planned = (...parts: object[]) => ({ $mergeObjects: ['$$ROOT', { $literal: about }, ...parts] })
  const update = [
    {
      $replaceWith: {
        $switch: {
          branches: [
            {
              case: { $eq: [{ $type: '$state' }, 'missing'] },
              // biome-ignore lint/suspicious/noThenProperty: the word of MongoDB's $switch
              then: planned({ $literal: { ...never, ...anew } }, { wakeAt }),
            },
            {
              case: { $and: [isOlder, { $eq: ['$state', 'CANCELLED'] }] },
              // biome-ignore lint/suspicious/noThenProperty: the word of MongoDB's $switch
              then: planned({ $literal: anew }, { wakeAt }),
            },
            {
              case: { $and: [isOlder, { $eq: ['$state', 'PENDING'] }, wanted.isOn] },
              // biome-ignore lint/suspicious/noThenProperty: the word of MongoDB's $switch
              then: planned({ wakeAt: { $cond: [{ $eq: ['$wakeAt', '$dueAt'] }, wakeAt, '$wakeAt'] } }),
            },
          ],
          default: '$$ROOT',
        },
      },
    },
  ]
  return { updateOne: { filter: { _id: id } as object, update, upsert: true } }
}
