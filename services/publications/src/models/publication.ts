import { collection, embedded, type Index, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'

export const publicationTypes = [
  'ARTICLE',
  'BOOK',
  'CHAPTER',
  'DATA_SET',
  'REPORT',
  'TALK',
  'THESIS',
  'WORKING_PAPER',
] as const
export const publicationStates = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'] as const
export const researchTopics = ['COMMONS', 'SOCIAL_ECONOMY', 'SOCIAL_INNOVATION'] as const
export const accesses = ['OPEN', 'EMBARGOED', 'RESTRICTED'] as const
export const licences = [
  'ALL_RIGHTS_RESERVED',
  'CC0_1_0',
  'CC_BY_4_0',
  'CC_BY_NC_4_0',
  'CC_BY_NC_ND_4_0',
  'CC_BY_NC_SA_4_0',
  'CC_BY_ND_4_0',
  'CC_BY_SA_4_0',
  'ETALAB_2_0',
] as const

export type PublicationType = (typeof publicationTypes)[number]
export type ResearchTopic = (typeof researchTopics)[number]
export type PublicationAccess = (typeof accesses)[number]

export interface AffiliationRecord {
  name: string
  ror: string | null
}

export interface AuthorRecord {
  name: string
  givenName: string | null
  familyName: string | null
  orcid: string | null
  /** Who it is among the people of the cluster. */
  personId?: string | null
  affiliations?: AffiliationRecord[]
}

export interface PublicationSourceRecord {
  title: string | null
  volume: string | null
  issue: string | null
  pages: string | null
  publisher: string | null
  place: string | null
}

export interface ThesisRecord {
  supervisors: string[]
  jury: string[]
  /** 2015-06-30 */
  defendedOn: string | null
}

/** What somebody says of a publication, as opposed to what happens to it. */
export interface PublicationContent {
  title: TranslatedText
  abstract?: TranslatedText
  type: PublicationType
  language: string | null
  /** As `normaliseDoi()` makes it; left out, not null, where there is none: its index is sparse. */
  doi?: string
  /** 2015, 2015-06 or 2015-06-01: as texts these sort by time, the less exact first. */
  publishedOn: string
  authors: AuthorRecord[]
  hasMoreAuthors: boolean
  keywords: string[]
  topics: ResearchTopic[]
  licence: (typeof licences)[number] | null
  source: PublicationSourceRecord | null
  thesis: ThesisRecord | null
  presentedAtId: string | null
  organisationIds: string[]
  projectId: string | null
  access: PublicationAccess
  /** When the embargo ends; null unless `access` is EMBARGOED. */
  embargoUntil: Date | null
}

export interface PublicationRecord extends PublicationContent {
  _id: string
  state: (typeof publicationStates)[number]
  /** The id of the first version. */
  conceptId: string
  version: number
  /** The newest version that is published: what lists show. */
  isLatest: boolean
  /** By what it is found again where no DOI says so, as `textKey()` makes it; of what is published only. */
  textKey?: string
  /** Its number in the catalogue, from when it was first published: see `change-catalogue.ts`. */
  number?: number
  /** The last change of the catalogue that was about it. */
  change?: number
  /** When what is told of it last changed, by the clock of the catalogue: the datestamp of OAI-PMH. */
  stamp: Date | null
  releasedAt: Date | null
  withdrawalReason: string | null
  /** The people who made it, handed it in, and reviewed it. */
  createdById: string | null
  submittedById: string | null
  reviewedById: string | null
  changedAt: Date
}

/** What a publication is of which nothing else is known: published, open, the first version. */
export const plainPublication = {
  state: 'PUBLISHED',
  version: 1,
  isLatest: true,
  hasMoreAuthors: false,
  keywords: [],
  topics: [],
  licence: null,
  source: null,
  thesis: null,
  presentedAtId: null,
  organisationIds: [],
  projectId: null,
  access: 'OPEN',
  embargoUntil: null,
  stamp: null,
  releasedAt: null,
  withdrawalReason: null,
  createdById: null,
  submittedById: null,
  reviewedById: null,
} satisfies Partial<PublicationRecord>

const nullable = { type: String, default: null }

/** Only what was ever published; whoever reads by such an index asks for numbers from 1 on. */
const numbered = { partialFilterExpression: { number: { $gt: 0 } } }

/** The indexes that the lists of what is published need; they have `isLatest`, that drafts and old versions do not weigh. */
export const listIndexes: Index[] = [
  // All publications, those of a type, of a project (its own list as well), and of both; of a year or of any.
  { fields: { isLatest: 1, publishedOn: -1, _id: -1 } },
  { fields: { isLatest: 1, type: 1, publishedOn: -1, _id: -1 } },
  { fields: { projectId: 1, isLatest: 1, publishedOn: -1, _id: -1 } },
  { fields: { projectId: 1, isLatest: 1, type: 1, publishedOn: -1, _id: -1 } },
  // What was presented at an event.
  { fields: { presentedAtId: 1, isLatest: 1, publishedOn: -1, _id: -1 } },
]

export const Publication = collection<PublicationRecord>(
  'publications',
  'publications',
  {
    _id: idField,
    state: { type: String, enum: publicationStates, required: true },
    conceptId: { type: String, required: true },
    version: { type: Number, required: true },
    isLatest: { type: Boolean, required: true },
    title: { type: translatedField, required: true },
    abstract: { type: translatedField },
    type: { type: String, enum: publicationTypes, required: true },
    language: nullable,
    doi: { type: String },
    textKey: { type: String },
    publishedOn: { type: String, required: true, match: /^[12]\d{3}(-\d\d(-\d\d)?)?$/ },
    authors: {
      type: [
        embedded<AuthorRecord>({
          name: { type: String, required: true },
          givenName: nullable,
          familyName: nullable,
          orcid: nullable,
          personId: nullable,
          affiliations: {
            type: [embedded<AffiliationRecord>({ name: { type: String, required: true }, ror: nullable })],
            default: [],
          },
        }),
      ],
      required: true,
    },
    hasMoreAuthors: { type: Boolean, required: true, default: false },
    keywords: { type: [String], required: true, default: [] },
    topics: { type: [{ type: String, enum: researchTopics }], required: true, default: [] },
    licence: { type: String, enum: [...licences, null], default: null },
    source: {
      type: embedded<PublicationSourceRecord>({
        title: nullable,
        volume: nullable,
        issue: nullable,
        pages: nullable,
        publisher: nullable,
        place: nullable,
      }),
      default: null,
    },
    thesis: {
      type: embedded<ThesisRecord>({ supervisors: [String], jury: [String], defendedOn: nullable }),
      default: null,
    },
    presentedAtId: nullable,
    organisationIds: { type: [String], required: true, default: [] },
    projectId: nullable,
    access: { type: String, enum: accesses, required: true },
    embargoUntil: { type: Date, default: null },
    number: { type: Number },
    change: { type: Number },
    stamp: { type: Date, default: null },
    releasedAt: { type: Date, default: null },
    withdrawalReason: nullable,
    createdById: nullable,
    submittedById: nullable,
    reviewedById: nullable,
    changedAt: { type: Date, required: true },
  },
  [
    ...listIndexes,
    // One publication is stored once, and an import that runs twice finds what it made.
    { fields: { doi: 1 }, unique: true, sparse: true },
    // Two with DOIs of their own may be called the same: whatever looks here changes the catalogue, one after the other.
    { fields: { textKey: 1 }, sparse: true },
    // The versions of a publication; and of two who begin the next at once, one does.
    { fields: { conceptId: 1, version: -1 }, unique: true },
    // All that was ever published, in the order of the catalogue.
    { fields: { number: 1 }, unique: true, sparse: true },
    // What harvesters are given, in the order of the catalogue: all of it, of a type, of a topic; the datestamp is compared there.
    { fields: { number: 1, stamp: 1 }, ...numbered },
    { fields: { type: 1, number: 1, stamp: 1 }, ...numbered },
    { fields: { topics: 1, number: 1, stamp: 1 }, ...numbered },
    // Since when there is something to harvest.
    { fields: { stamp: 1 }, ...numbered },
    // The feeds of what is new: of all topics, and of each.
    { fields: { isLatest: 1, releasedAt: -1, _id: -1 } },
    { fields: { topics: 1, isLatest: 1, releasedAt: -1, _id: -1 } },
    // What changed since somebody looked.
    { fields: { change: 1, number: 1 }, sparse: true },
    // What a person wrote, made or reviewed: for its export and its erasure.
    { fields: { 'authors.personId': 1 }, sparse: true },
    { fields: { createdById: 1 }, sparse: true },
  ],
)
