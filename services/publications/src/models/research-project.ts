import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'

const projectStates = ['PLANNED', 'UNDER_WAY', 'FINISHED'] as const
type ProjectState = (typeof projectStates)[number]

export interface TeamMemberRecord {
  name: string
  role: string | null
  orcid: string | null
  /** Who it is among the people of the cluster. */
  personId: string | null
}

export interface FundingRecord {
  funder: string
  ror: string | null
  grant: string | null
  /** In cents of EUR. */
  amount: number | null
}

export interface ProjectStageRecord {
  title: TranslatedText
  startsOn: string | null
  endsOn: string | null
  state: ProjectState
}

export interface ResearchProjectRecord {
  _id: string
  chairId: string | null
  title: TranslatedText
  /** Made of the title by `sortTextOf()` whenever that changes. */
  sortTitle: string
  summary: TranslatedText | null
  state: ProjectState | null
  questions: TranslatedText[]
  team: TeamMemberRecord[]
  fieldPartnerIds: string[]
  eventIds: string[]
  funding: FundingRecord[]
  stages: ProjectStageRecord[]
}

/** What a project is of which nothing else is known. */
export const plainProject = {
  chairId: null,
  summary: null,
  state: null,
  questions: [],
  team: [],
  fieldPartnerIds: [],
  eventIds: [],
  funding: [],
  stages: [],
} satisfies Partial<ResearchProjectRecord>

const nullable = { type: String, default: null }

export const ResearchProject = collection<ResearchProjectRecord>(
  'publications',
  'research-projects',
  {
    _id: idField,
    chairId: nullable,
    title: { type: translatedField, required: true },
    sortTitle: { type: String, required: true },
    summary: { type: translatedField, default: null },
    state: { type: String, enum: [...projectStates, null], default: null },
    questions: { type: [translatedField], default: [] },
    team: {
      type: [
        embedded<TeamMemberRecord>({
          name: { type: String, required: true },
          role: nullable,
          orcid: nullable,
          personId: nullable,
        }),
      ],
      default: [],
    },
    fieldPartnerIds: { type: [String], default: [] },
    eventIds: { type: [String], default: [] },
    funding: {
      type: [
        embedded<FundingRecord>({
          funder: { type: String, required: true },
          ror: nullable,
          grant: nullable,
          amount: { type: Number, default: null },
        }),
      ],
      default: [],
    },
    stages: {
      type: [
        embedded<ProjectStageRecord>({
          title: { type: translatedField, required: true },
          startsOn: nullable,
          endsOn: nullable,
          state: { type: String, enum: projectStates, required: true },
        }),
      ],
      default: [],
    },
  },
  [
    // The list of research projects, and those of a chair.
    { fields: { sortTitle: 1, _id: 1 } },
    { fields: { chairId: 1, sortTitle: 1, _id: 1 } },
    // What a person works on: for its export and its erasure.
    { fields: { 'team.personId': 1 }, sparse: true },
  ],
)
