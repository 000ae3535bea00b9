import { createHash } from 'node:crypto'
import type { ReminderRecord } from '../models/reminder.ts'
import type { ReminderPolicyRecord } from '../models/reminder-policy.ts'
import type { DeadlinePolicy } from '../policy.ts'
import { type NoticeTime, noticeTimes } from './notice-times.ts'
import type { WantedRow } from './plan-row.ts'
import type { DeadlineFacts } from './read-deadline.ts'

export type KnownNotice = Pick<
  ReminderRecord,
  '_id' | 'kind' | 'recipientId' | 'state' | 'version' | 'attempts' | 'fence' | 'mayBeOut'
>

/** The notices that one who is told of a deadline should have, from now on, given those that there are. */
export function wantedNotices(
  deadline: DeadlineFacts,
  { policy, rules }: { policy: DeadlinePolicy; rules: ReminderPolicyRecord },
  recipientId: string,
  known: readonly KnownNotice[],
): WantedRow[] {
  const { id, state, at, changedAt, changedIn, revision } = deadline
  if (state === 'MET') return []
  const told = newest(known.filter(({ state, mayBeOut }) => state === 'SENT' || mayBeOut))
  const atWork = newest(known.filter(({ state, attempts }) => state === 'PENDING' && attempts > 0))
  const isNews = ((told ?? atWork)?.version ?? changedIn) < changedIn
  const isWanted = ({ kind, dueAt, since }: NoticeTime): boolean => {
    if (state === 'CALLED_OFF') return kind === 'CALLED_OFF' && isNews
    if (kind === 'SET') return !told
    if (kind === 'MOVED') return isNews
    // What came due before it was set, or set anew, or before the policy had it, is not made up for.
    return kind !== 'CALLED_OFF' && dueAt > changedAt && (since === null || dueAt > since)
  }
  return noticeTimes(policy, rules.notices, deadline)
    .filter(isWanted)
    .map(({ kind, rule, dueAt, expiresAt }) => ({
      id: noticeId(deadline, recipientId, { kind, rule }),
      about: {
        kind,
        rule,
        source: 'DEADLINE',
        sourceId: id,
        eventId: null,
        deadlineKind: deadline.kind,
        recipientId,
        startsAt: at,
        dueAt,
        expiresAt,
        version: revision,
        policyVersion: rules.version,
      },
      isAtOnce: kind === 'SET' || kind === 'MOVED' || kind === 'CALLED_OFF',
    }))
}

const newest = (notices: KnownNotice[]): KnownNotice | undefined =>
  notices.sort((one, other) => other.version - one.version)[0]

// A reminder is one for each date; news are one for each change. Ids travel through Redis, and outlive a person there:
// whose it is must not be read from them.
function noticeId(
  { id, at, changedIn }: DeadlineFacts,
  recipientId: string,
  { kind, rule }: Pick<NoticeTime, 'kind' | 'rule'>,
): string {
  const whose = createHash('sha256').update(`${id} ${recipientId}`).digest('base64url').slice(0, 22)
  const turn = kind === 'MOVED' || kind === 'CALLED_OFF' ? `r${changedIn}` : at.getTime()
  return `${id}-${whose}-${rule}-${turn}`
}
