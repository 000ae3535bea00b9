import { Reminder, type ReminderRecord, type Source } from '../models/reminder.ts'

import { findPreferences } from './preferences/set-preferences.ts'

const idNames: Record<Source, string> = {
  DEADLINE: 'deadlineId',
  REGISTRATION: 'registrationId',
  SHIFT: 'shiftId',
}

/** All that is kept here about a person, whole: a few rows for each event and deadline. */
export async function exportReminders(personId: string): Promise<object> {
  const reminders = await Reminder.find({ recipientId: personId })
    .sort({ dueAt: 1, _id: 1 })
    .lean<ReminderRecord[]>()
  const { _id, ...preferences } = await findPreferences(personId)
  return {
    preferences,
    reminders: reminders.map(
      ({ _id, kind, rule, state, reason, source, sourceId, eventId, dueAt, finishedAt }) => ({
        id: _id,
        kind,
        rule,
        state: state === 'PENDING' ? 'PLANNED' : state,
        reason,
        eventId,
        [idNames[source]]: sourceId,
        dueAt: dueAt.toISOString(),
        finishedAt: finishedAt?.toISOString() ?? null,
      }),
    ),
  }
}
