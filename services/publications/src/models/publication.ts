import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'
import { publicationIndexes } from './publication-indexes.ts'

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
const publicationStates = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'] as const
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
  publicationIndexes,
)
