import { Reminder, type ReminderRecord } from '../models/reminder.ts'

/** All that is kept here about a person, whole: a few rows for each event that it registered for. */
export async function exportReminders(personId: string): Promise<object> {
  const reminders = await Reminder.find({ recipientId: personId })
    .sort({ dueAt: 1, _id: 1 })
    .lean<ReminderRecord[]>()
  return {
    reminders: reminders.map(({ _id, kind, state, reason, eventId, registrationId, dueAt, finishedAt }) => ({
      id: _id,
      kind,
      state: state === 'PENDING' ? 'PLANNED' : state,
      reason,
      eventId,
      registrationId,
      dueAt: dueAt.toISOString(),
      finishedAt: finishedAt?.toISOString() ?? null,
    })),
  }
}
