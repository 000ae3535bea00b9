import { policyOf } from '../policy.ts'
import type { ReminderResolvers, ReminderState } from '../schema.generated.ts'

export const Reminder: ReminderResolvers = {
  id: ({ _id }) => _id,
  state: ({ state }) => (state === 'PENDING' ? 'PLANNED' : state) as ReminderState,
  reason: ({ reason, lastError }) => reason ?? lastError,
  finishedAt: ({ state, finishedAt }) => (state === 'COLLECTED' ? null : finishedAt),
  recipient: ({ recipientId }) => ({ id: recipientId }),
  event: ({ eventId }) => (eventId ? { id: eventId } : null),
  deadline: ({ deadlineKind, sourceId }) =>
    policyOf(deadlineKind ?? '')?.of === 'members' ? { id: sourceId } : null,
}
