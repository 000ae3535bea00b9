import { collection, embedded } from '@cluster/database'

export const noticeSides = ['BEFORE', 'AFTER'] as const
export const noticeUnits = ['DAYS', 'HOURS'] as const

/** A line of a policy: so long before, or after. Days are of the calendar, hours exact. */
export interface NoticeRuleRecord {
  side: (typeof noticeSides)[number]
  count: number
  unit: (typeof noticeUnits)[number]
  /** Since when it is in the policy: what would have been due before is not made up for. Null for always. */
  since: Date | null
}

/** A version of what is sent ahead of something, or after it. Never changed: another policy is the next version. */
export interface ReminderPolicyRecord {
  /** Made by `policyId()`: of two changes of the same version one comes too late. */
  _id: string
  /** `EVENT`, or a kind of deadline. */
  kind: string
  /** 0 for the one that comes with the program, which is not stored. */
  version: number
  /** The first that is due first. */
  notices: NoticeRuleRecord[]
  changedAt: Date | null
  /** Whose change it is; null where it comes with the program. */
  changedById: string | null
}

export const ReminderPolicy = collection<ReminderPolicyRecord>(
  'notifications',
  'reminderPolicies',
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    version: { type: Number, required: true },
    notices: {
      type: [
        embedded<NoticeRuleRecord>({
          side: { type: String, enum: noticeSides, required: true },
          count: { type: Number, required: true },
          unit: { type: String, enum: noticeUnits, required: true },
          since: { type: Date, default: null },
        }),
      ],
      required: true,
    },
    changedAt: { type: Date, default: null },
    changedById: { type: String, default: null },
  },
  [
    // The versions of a kind, the newest first.
    { fields: { kind: 1, _id: -1 } },
  ],
)

/** In the order of the versions, as text. */
export const policyId = ({ kind, version }: Pick<ReminderPolicyRecord, 'kind' | 'version'>): string =>
  `${kind}-${version.toString().padStart(9, '0')}`
