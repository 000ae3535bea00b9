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

/** The nomenclatures that the code of an activity can be of, the older first. */
export const nomenclatures = ['NAF_REV_2', 'NAF_2025'] as const
export type Nomenclature = (typeof nomenclatures)[number]

/** What an organisation mainly does, by INSEE. */
export interface ActivityRecord {
  /** Like 62.01Z. */
  code: string
  nomenclature: Nomenclature
}

/** A place as a point of GeoJSON (RFC 7946): the longitude comes first. */
export interface CoordinatesRecord {
  type: 'Point'
  coordinates: number[]
}

/** An accreditation as an enterprise of social utility, the last one that it had. */
export interface EsusAccreditationRecord {
  accreditedOn: string
  /** The last day on which it is in force. */
  endsOn: string
  byRight: boolean
  reference: string
  /** From this day on it was not in force any more; null for one that nobody revoked. */
  revokedOn: string | null
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
  /** Of the establishment that is the seat; its first nine digits are the SIREN. */
  siret: string | null
  activity: ActivityRecord | null
  address: string | null
  postalCode: string | null
  city: string | null
  location: CoordinatesRecord | null
  website: string | null
  membership: StoredMembership | null
  /** When it applied, as long as that is not decided. */
  appliedAt: Date | null
  /** A day like 2010-12-31. */
  foundedOn: string | null
  esus: EsusAccreditationRecord | null
  /** What the state of the membership comes to, kept so that an index can serve both yes and no. */
  isMember: boolean
  /** What the list can be filtered by beside: see `facetsOf()`. */
  facets: string[]
  /** What a text is searched in: see `wordsOf()`. */
  words: string[]
  /** What others that may be the same have as well: see `likenessOf()`. */
  likeness: string[]
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
    siret: { type: String, default: null },
    activity: {
      type: embedded<ActivityRecord>({
        code: { type: String, required: true },
        nomenclature: { type: String, enum: nomenclatures, required: true },
      }),
      default: null,
    },
    address: { type: String, default: null },
    postalCode: { type: String, default: null },
    city: { type: String, default: null },
    location: {
      type: embedded<CoordinatesRecord>({
        type: { type: String, enum: ['Point'], required: true },
        coordinates: { type: [Number], required: true },
      }),
      default: null,
    },
    website: { type: String, default: null },
    foundedOn: { type: String, default: null },
    esus: {
      type: embedded<EsusAccreditationRecord>({
        accreditedOn: { type: String, required: true },
        endsOn: { type: String, required: true },
        byRight: { type: Boolean, required: true },
        reference: { type: String, required: true },
        revokedOn: { type: String, default: null },
      }),
      default: null,
    },
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
    facets: { type: [String], required: true },
    words: { type: [String], required: true },
    likeness: { type: [String], required: true },
  },
  [
    // The list by name, and what an import means by a name.
    { fields: { sortName: 1, _id: 1 } },
    // The list by name of every combination of legal form, activity, membership and ESS basis. Where one of the last
    // two is not asked for, MongoDB merges what it has for each of their values, in the order of the names.
    { fields: { facets: 1, isMember: 1, essBasis: 1, sortName: 1, _id: 1 } },
    // The list by name of those that have a word.
    { fields: { words: 1, sortName: 1, _id: 1 } },
    // Those within a distance. Where they are many, MongoDB sees that going through the names is less work.
    { fields: { location: '2dsphere' } },
    // Those that may be the same as another.
    { fields: { likeness: 1 } },
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
