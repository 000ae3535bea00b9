import { collection } from '@cluster/database'

/** What is kept here of a person who signed in; who that is, members knows. */
export interface AccountRecord {
  /** The id of the person. */
  _id: string
  /** When the person last signed in, or had a session go on. */
  lastSeenAt: Date
  /** Once set, the person cannot sign in, and no session goes on. */
  closedAt: Date | null
  /** When the person was last told that an account that nobody uses is deleted. */
  warnedAt: Date | null
  /** Since when nobody is reached with that warning: the mail is refused for good, or members has no such person. */
  refusedSince: Date | null
}

export const Account = collection<AccountRecord>(
  'identity',
  'accounts',
  {
    _id: { type: String, required: true },
    lastSeenAt: { type: Date, required: true },
    closedAt: { type: Date, default: null },
    warnedAt: { type: Date, default: null },
    refusedSince: { type: Date, default: null },
  },
  // Whom nobody has seen for long.
  [{ fields: { closedAt: 1, lastSeenAt: 1 } }],
)
