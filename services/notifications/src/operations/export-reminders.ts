import { Reminder, type ReminderRecord } from '../models/reminder.ts'

/** All that is kept here about a person, whole: a few rows for each event and deadline. */
export async function exportReminders(personId: string): Promise<object> {
  const reminders = await Reminder.find({ recipientId: personId })
    .sort({ dueAt: 1, _id: 1 })
    .lean<ReminderRecord[]>()
  return {
    reminders: reminders.map(
      ({ _id, kind, rule, state, reason, source, sourceId, eventId, dueAt, finishedAt }) => ({
        id: _id,
        kind,
        rule,
        state: state === 'PENDING' ? 'PLANNED' : state,
        reason,
        eventId,
        ...(source === 'REGISTRATION' ? { registrationId: sourceId } : { deadlineId: sourceId }),
        dueAt: dueAt.toISOString(),
        finishedAt: finishedAt?.toISOString() ?? null,
      }),
    ),
  }
}
