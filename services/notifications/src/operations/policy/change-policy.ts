import { isDuplicateKey } from '@cluster/database'
import type { Context } from '../../context.ts'
import { reminderPolicyChanged } from '../../errors.ts'
import {
  type NoticeRuleRecord,
  policyId,
  ReminderPolicy,
  type ReminderPolicyRecord,
} from '../../models/reminder-policy.ts'
import { currentPolicy } from './current-policy.ts'
import { type NoticeGiven, readNotices } from './read-notices.ts'
import { nameOf } from './rules.ts'

/** The fact by which what is planned already is planned anew. */
export const policyChanged = 'reminder-policy.changed'

export interface PolicyChange {
  kind: string
  /** Which version whoever changes it has seen. */
  version: number
  notices: readonly NoticeGiven[]
}

/** Changes what is sent ahead of something, or after it: for what is planned already, too. */
export async function changePolicy(
  { kind, version, notices }: PolicyChange,
  { viewer, now, transact }: Context,
): Promise<ReminderPolicyRecord> {
  const wanted = readNotices(kind, notices)
  const changedById = viewer.mustBePerson()
  return transact(async (session, emit) => {
    const before = await currentPolicy(kind, session)
    if (before.version !== version) throw reminderPolicyChanged(before.version)
    if (isSame(before.notices, wanted)) return before
    const changed: ReminderPolicyRecord = {
      _id: policyId({ kind, version: version + 1 }),
      kind,
      version: version + 1,
      notices: wanted.map(notice => ({ ...notice, since: sinceOf(before.notices, notice, now()) })),
      changedAt: now(),
      changedById,
    }
    await ReminderPolicy.create([changed], { session }).catch(error => {
      throw isDuplicateKey(error) ? reminderPolicyChanged(version + 1) : error
    })
    emit({ type: policyChanged, subject: kind, to: ['notifications'] })
    return changed
  })
}

const isSame = (before: readonly NoticeRuleRecord[], wanted: readonly NoticeGiven[]): boolean =>
  before.length === wanted.length &&
  before.every((notice, place) => nameOf(notice) === nameOf(wanted[place]!))

/** What was in the policy before is in it since then. */
function sinceOf(before: readonly NoticeRuleRecord[], notice: NoticeGiven, now: Date): Date | null {
  const same = before.find(one => nameOf(one) === nameOf(notice))
  return same ? same.since : now
}
