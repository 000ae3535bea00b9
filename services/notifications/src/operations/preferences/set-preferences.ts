import type { Context } from '../../context.ts'
import { invalidDigestTime, invalidTimeOfDay, repeatedTopic } from '../../errors.ts'
import {
  type NotificationPreferencesRecord,
  Preferences,
  plainPreferences,
} from '../../models/preferences.ts'
import type { SetNotificationPreferencesInput } from '../../schema.generated.ts'
import { mustBeTimeZone } from './time-zone.ts'

/** What a person chose, or what holds where it chose nothing. */
export async function findPreferences(personId: string): Promise<NotificationPreferencesRecord> {
  return complete(personId, await Preferences.findById(personId).lean<NotificationPreferencesRecord>())
}

/** What holds of a person, given what it chose. */
export const complete = (
  _id: string,
  chosen: NotificationPreferencesRecord | null,
): NotificationPreferencesRecord => ({
  ...plainPreferences,
  ...chosen,
  deliveries: { ...plainPreferences.deliveries, ...chosen?.deliveries },
  _id,
})

/** Changes how the person who asks is reminded; what is left out stays. What is planned already follows it. */
export async function setPreferences(
  input: SetNotificationPreferencesInput,
  { viewer, transact }: Context,
): Promise<NotificationPreferencesRecord> {
  const personId = viewer.mustBePerson()
  const changed = changedBy(input)
  return transact(async session => {
    const row = await Preferences.findOneAndUpdate(
      { _id: personId },
      { $set: changed },
      { upsert: true, returnDocument: 'after', session },
    ).lean<NotificationPreferencesRecord>()
    return complete(personId, row)
  })
}

function changedBy({
  deliveries,
  quietHours,
  digestHour,
  digestDay,
  timeZone,
}: SetNotificationPreferencesInput) {
  const topics = (deliveries ?? []).map(({ topic }) => topic)
  if (new Set(topics).size < topics.length) throw repeatedTopic()
  if (quietHours && !isQuiet(quietHours)) throw invalidTimeOfDay()
  if (digestHour != null && !(digestHour >= 0 && digestHour <= 23)) throw invalidDigestTime('digestHour')
  if (digestDay != null && !(digestDay >= 1 && digestDay <= 7)) throw invalidDigestTime('digestDay')
  if (timeZone != null) mustBeTimeZone(timeZone)
  const modes = Object.fromEntries((deliveries ?? []).map(({ topic, mode }) => [`deliveries.${topic}`, mode]))
  return {
    ...modes,
    ...(quietHours === undefined ? {} : { quietHours }),
    ...(digestHour == null ? {} : { digestHour }),
    ...(digestDay == null ? {} : { digestDay }),
    ...(timeZone == null ? {} : { timeZone }),
  }
}

const isQuiet = ({ from, until }: { from: string; until: string }): boolean =>
  [from, until].every(time => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) && from !== until
