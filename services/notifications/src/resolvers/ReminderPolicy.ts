import { eventRule } from '../operations/due-times.ts'
import { nameOf } from '../operations/policy/rules.ts'
import { eventKind, topicOfNotice } from '../policy.ts'
import type { ReminderPolicyResolvers } from '../schema.generated.ts'

const isOfEvents = (kind: string): boolean => kind === eventKind

export const ReminderPolicy: ReminderPolicyResolvers = {
  topic: ({ kind }) => topicOfNotice({ kind: 'AHEAD', deadlineKind: isOfEvents(kind) ? null : kind })!,
  audience: ({ kind }) => (isOfEvents(kind) ? 'WITH_A_PLACE' : 'NAMED_BY_SERVICE'),
  channel: () => 'MAIL',
  notices: ({ kind, notices }) =>
    notices.map(rule => ({ ...rule, rule: isOfEvents(kind) ? eventRule(rule).rule : nameOf(rule) })),
  changedBy: ({ changedById }) => (changedById ? { id: changedById } : null),
}
