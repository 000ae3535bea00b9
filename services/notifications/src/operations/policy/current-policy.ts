import type { ClientSession } from 'mongoose'
import { policyId, ReminderPolicy, type ReminderPolicyRecord } from '../../models/reminder-policy.ts'
import { plainRules } from '../../policy.ts'
import { recordOf } from './rules.ts'

/** What holds of a kind that nobody has changed. */
export function plainPolicy(kind: string): ReminderPolicyRecord {
  const notices = (plainRules.get(kind) ?? []).map(recordOf)
  return {
    _id: policyId({ kind, version: 0 }),
    kind,
    version: 0,
    notices,
    changedAt: null,
    changedById: null,
  }
}

/** What holds of a kind now. */
export async function currentPolicy(
  kind: string,
  session: ClientSession | null = null,
): Promise<ReminderPolicyRecord> {
  const changed = await ReminderPolicy.findOne({ kind })
    .sort({ _id: -1 })
    .session(session)
    .lean<ReminderPolicyRecord>()
  return changed ?? plainPolicy(kind)
}

/** What holds of each kind now. */
export async function currentPolicies(): Promise<ReminderPolicyRecord[]> {
  const changed = await ReminderPolicy.aggregate<ReminderPolicyRecord>([
    { $sort: { kind: 1, _id: -1 } },
    { $group: { _id: '$kind', newest: { $first: '$$ROOT' } } },
    { $replaceWith: '$newest' },
  ])
  const byKind = new Map(changed.map(policy => [policy.kind, policy]))
  return [...plainRules.keys()].map(kind => byKind.get(kind) ?? plainPolicy(kind))
}

/** Plans by the policy of a kind, and again until that is still the same afterwards: whoever ends last knows the newest. */
export async function byCurrentPolicy(
  kind: string,
  plan: (policy: ReminderPolicyRecord) => Promise<void>,
): Promise<void> {
  let policy = await currentPolicy(kind)
  for (;;) {
    await plan(policy)
    const { version } = policy
    policy = await currentPolicy(kind)
    if (policy.version === version) return
  }
}
