import { collection } from '@cluster/database'

/** One of the mails with a code that an address may be sent in an hour, taken. */
export interface MailAllowanceRecord {
  /** The keyed hash of the mail address, and which of its mails. */
  _id: string
  /** From when on it may be taken again. */
  freeFrom: Date
}

export const MailAllowance = collection<MailAllowanceRecord>(
  'identity',
  'mailAllowances',
  {
    _id: { type: String, required: true },
    freeFrom: { type: Date, required: true },
  },
  [{ fields: { freeFrom: 1 }, expireAfterSeconds: 0 }],
)
