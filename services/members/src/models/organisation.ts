import { collection, embedded, idField } from '@cluster/database'

export const legalForms = [
  'ASSOCIATION',
  'COMMERCIAL_COMPANY',
  'COOPERATIVE',
  'FOUNDATION',
  'MUTUAL',
  'MUTUAL_INSURER',
  'OTHER',
  'PUBLIC_BODY',
  'SCIC',
  'SCOP',
  'SOLE_TRADER',
  'UES',
] as const
export type LegalForm = (typeof legalForms)[number]

export const essBases = ['BY_CONDITIONS', 'BY_STATUTE', 'NONE'] as const
export type EssBasis = (typeof essBases)[number]

export const membershipStates = [
  'ACTIVE',
  'ADMITTED',
  'APPLIED',
  'EXCLUDED',
  'REFUSED',
  'SUSPENDED',
  'WITHDRAWN',
] as const
export type MembershipState = (typeof membershipStates)[number]

/** The states of those that count among the members. */
export const statesOfMembers: readonly MembershipState[] = ['ACTIVE', 'ADMITTED', 'SUSPENDED']

/** What the steps in the history come to. */
export interface StoredMembership {
  state: MembershipState
  /** The day of the admission, like 2010-12-31. */
  since: string | null
  votes: number
  /** The number of the last entry of its history: 0 for one that was taken over without one. */
  number: number
  /** The day of the last step: the next is not before it. */
  on: string | null
}

/** The membership with whose it is. */
export interface MembershipRecord extends StoredMembership {
  organisationId: string
}

export interface OrganisationRecord {
  _id: string
  name: string
  /** The name as `plainText()` makes it. */
  sortName: string
  siren: string | null
  legalForm: LegalForm | null
  inseeCategory: string | null
  essBasis: EssBasis | null
  city: string | null
  website: string | null
  membership: StoredMembership | null
  /** When it applied, as long as that is not decided. */
  appliedAt: Date | null
  /** What the state of the membership comes to, kept so that an index can serve both yes and no. */
  isMember: boolean
}

export const Organisation = collection<OrganisationRecord>(
  'members',
  'organisations',
  {
    _id: idField,
    name: { type: String, required: true },
    sortName: { type: String, required: true },
    siren: { type: String, default: null },
    legalForm: { type: String, enum: [...legalForms, null], default: null },
    inseeCategory: { type: String, default: null },
    essBasis: { type: String, enum: [...essBases, null], default: null },
    city: { type: String, default: null },
    website: { type: String, default: null },
    membership: {
      type: embedded<StoredMembership>({
        state: { type: String, enum: membershipStates, required: true },
        since: { type: String, default: null },
        votes: { type: Number, required: true, default: 1 },
        number: { type: Number, required: true, default: 0 },
        on: { type: String, default: null },
      }),
      default: null,
    },
    appliedAt: { type: Date, default: null },
    isMember: { type: Boolean, required: true },
  },
  [
    // The list of organisations by name: all, of a legal form, members or others, and both.
    { fields: { sortName: 1, _id: 1 } },
    { fields: { legalForm: 1, sortName: 1, _id: 1 } },
    { fields: { isMember: 1, sortName: 1, _id: 1 } },
    { fields: { legalForm: 1, isMember: 1, sortName: 1, _id: 1 } },
    // The counts of the cluster, from the index alone.
    { fields: { isMember: 1, essBasis: 1 } },
    // The members one after the other, whatever their name: to call dues.
    { fields: { isMember: 1, _id: 1 } },
    // Who has applied, the longest waiting first.
    { fields: { appliedAt: 1, _id: 1 }, partialFilterExpression: { appliedAt: { $gt: new Date(0) } } },
    // One organisation a SIREN, and one a name among those without: imports at once cannot make doubles.
    { fields: { siren: 1 }, unique: true, partialFilterExpression: { siren: { $gt: '' } } },
    { fields: { sortName: 1 }, unique: true, partialFilterExpression: { siren: null } },
  ],
)
