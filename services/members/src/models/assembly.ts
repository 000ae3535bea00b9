import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'

export const assemblyStates = ['CANCELLED', 'CLOSED', 'CONVENED', 'OPEN'] as const
export type AssemblyState = (typeof assemblyStates)[number]

export const agendaItemKinds = ['ELECTION', 'INFORMATION', 'RESOLUTION'] as const
export type AgendaItemKind = (typeof agendaItemKinds)[number]

export const majorities = ['SIMPLE', 'THREE_QUARTERS', 'TWO_THIRDS'] as const
export type Majority = (typeof majorities)[number]

export interface AgendaItemRecord {
  _id: string
  title: TranslatedText
  kind: AgendaItemKind
  /** What carries it; null for what is only told. */
  majority: Majority | null
}

/** A college as it was when the electorate was frozen. */
export interface AssemblyCollegeRecord {
  id: string
  name: TranslatedText
  /** What it weighs among all, in hundredths of a percent; the tally takes them by their sum. */
  weightHundredths: number
}

/** How many of the electors of a college must be there. */
export interface CollegeQuorumRecord {
  collegeId: string
  percent: number
}

/** A general assembly of the union, or of a cooperative. */
export interface AssemblyRecord {
  _id: string
  /** Whose it is: `cluster` for the union, else the id of a cooperative. */
  bodyId: string
  title: TranslatedText
  heldAt: Date
  place: string
  state: AssemblyState
  agenda: AgendaItemRecord[]
  /** How many days before it people are told, at least. */
  noticeDays: number
  /** Of each college that has no quorum of its own; of all electors where there are no colleges. */
  quorumPercent: number
  collegeQuorums: CollegeQuorumRecord[]
  /** How many proxies one may hold. */
  proxyLimit: number
  /** Frozen with the electorate; empty where all electors are one body. */
  colleges: AssemblyCollegeRecord[]
  convenedAt: Date
  openedAt: Date | null
  closedAt: Date | null
  /** How many ballots were opened: a proxy counts from the next one on. */
  ballots: number
  /**
   * Rises with each change of the roll (who is there, who acts for whom) and each ballot. They all write it, so those
   * at once conflict, and one comes after the other.
   */
  rollRevision: number
}

export const Assembly = collection<AssemblyRecord>(
  'members',
  'assemblies',
  {
    _id: idField,
    bodyId: { type: String, required: true },
    title: { type: translatedField, required: true },
    heldAt: { type: Date, required: true },
    place: { type: String, required: true },
    state: { type: String, enum: assemblyStates, required: true },
    agenda: {
      type: [
        embedded<AgendaItemRecord>({
          _id: { type: String, required: true },
          title: { type: translatedField, required: true },
          kind: { type: String, enum: agendaItemKinds, required: true },
          majority: { type: String, enum: [...majorities, null], default: null },
        }),
      ],
      required: true,
    },
    noticeDays: { type: Number, required: true },
    quorumPercent: { type: Number, required: true },
    collegeQuorums: {
      type: [
        embedded<CollegeQuorumRecord>({
          collegeId: { type: String, required: true },
          percent: { type: Number, required: true },
        }),
      ],
      required: true,
      default: [],
    },
    proxyLimit: { type: Number, required: true },
    colleges: {
      type: [
        embedded<AssemblyCollegeRecord>({
          id: { type: String, required: true },
          name: { type: translatedField, required: true },
          weightHundredths: { type: Number, required: true },
        }),
      ],
      required: true,
      default: [],
    },
    convenedAt: { type: Date, required: true },
    openedAt: { type: Date, default: null },
    closedAt: { type: Date, default: null },
    ballots: { type: Number, required: true, default: 0 },
    rollRevision: { type: Number, required: true, default: 0 },
  },
  [
    // Those of a body, the newest first.
    { fields: { bodyId: 1, heldAt: -1, _id: -1 } },
    // Those that are held now, to find what one may vote on.
    { fields: { state: 1 }, partialFilterExpression: { state: 'OPEN' } },
  ],
)
