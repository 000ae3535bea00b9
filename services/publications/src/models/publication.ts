import { collection, embedded, idField } from '@cluster/database'
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

export interface AuthorRecord {
  name: string
  givenName: string | null
  familyName: string | null
  orcid: string | null
}

export interface PublicationRecord {
  _id: string
  title: TranslatedText
  abstract?: TranslatedText
  type: (typeof publicationTypes)[number]
  language: string | null
  /** As `normaliseDoi()` makes it; left out, not null, where there is none: its index is sparse. */
  doi?: string
  /** What tells it from others where it has no DOI, as `textKey()` makes it. */
  textKey?: string
  /** 2015, 2015-06 or 2015-06-01: as texts these sort by time, the less exact first. */
  publishedOn: string
  authors: AuthorRecord[]
  hasMoreAuthors: boolean
  keywords: string[]
  presentedAtId: string | null
  organisationIds: string[]
  projectId: string | null
}

export const Publication = collection<PublicationRecord>(
  'publications',
  'publications',
  {
    _id: idField,
    title: { type: translatedField, required: true },
    abstract: { type: translatedField },
    type: { type: String, enum: publicationTypes, required: true },
    language: { type: String, default: null },
    doi: { type: String },
    textKey: { type: String },
    publishedOn: { type: String, required: true, match: /^[12]\d{3}(-\d\d(-\d\d)?)?$/ },
    authors: {
      type: [
        embedded<AuthorRecord>({
          name: { type: String, required: true },
          givenName: { type: String, default: null },
          familyName: { type: String, default: null },
          orcid: { type: String, default: null },
        }),
      ],
      required: true,
    },
    hasMoreAuthors: { type: Boolean, required: true, default: false },
    keywords: { type: [String], required: true, default: [] },
    presentedAtId: { type: String, default: null },
    organisationIds: { type: [String], required: true, default: [] },
    projectId: { type: String, default: null },
  },
  [
    // All publications, those of a type, of a project (its own list as well), and of both; of a year or of any.
    { fields: { publishedOn: -1, _id: -1 } },
    { fields: { type: 1, publishedOn: -1, _id: -1 } },
    { fields: { projectId: 1, publishedOn: -1, _id: -1 } },
    { fields: { projectId: 1, type: 1, publishedOn: -1, _id: -1 } },
    // What was presented at an event.
    { fields: { presentedAtId: 1, publishedOn: -1, _id: -1 } },
    // One publication is stored once, and an import that runs twice finds what it made.
    { fields: { doi: 1 }, unique: true, sparse: true },
    { fields: { textKey: 1 }, unique: true, sparse: true },
  ],
)
