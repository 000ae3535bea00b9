import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'
import { type AgendaItemKind, agendaItemKinds, type Majority, majorities } from './assembly.ts'

export const ballotStates = ['CLOSED', 'OPEN'] as const

/** What one may vote. */
export interface BallotChoiceRecord {
  id: string
  label: TranslatedText
}

/** How many of a college were there when the ballot was opened. */
export interface RollCountRecord {
  /** Null where all electors are one body. */
  collegeId: string | null
  electors: number
  present: number
  represented: number
  /** How many have to be there. */
  needed: number
}

/** A vote on an item of the agenda, from its opening to its close. */
export interface BallotRecord {
  _id: string
  assemblyId: string
  agendaItemId: string
  /** From 1, in the order of the assembly: proxies count from a number on. */
  number: number
  kind: Exclude<AgendaItemKind, 'INFORMATION'>
  majority: Majority
  isSecret: boolean
  choices: BallotChoiceRecord[]
  state: (typeof ballotStates)[number]
  openedAt: Date
  /** When it closes by itself. */
  closesAt: Date
  closedAt: Date | null
  rollCounts: RollCountRecord[]
  /** How many have voted. Each vote writes it, so that none slips past the close, which writes it too. */
  voted: number
}

export const Ballot = collection<BallotRecord>(
  'members',
  'ballots',
  {
    _id: idField,
    assemblyId: { type: String, required: true },
    agendaItemId: { type: String, required: true },
    number: { type: Number, required: true },
    kind: { type: String, enum: agendaItemKinds, required: true },
    majority: { type: String, enum: majorities, required: true },
    isSecret: { type: Boolean, required: true },
    choices: {
      type: [
        embedded<BallotChoiceRecord>({
          id: { type: String, required: true },
          label: { type: translatedField, required: true },
        }),
      ],
      required: true,
    },
    state: { type: String, enum: ballotStates, required: true },
    openedAt: { type: Date, required: true },
    closesAt: { type: Date, required: true },
    closedAt: { type: Date, default: null },
    rollCounts: {
      type: [
        embedded<RollCountRecord>({
          collegeId: { type: String, default: null },
          electors: { type: Number, required: true },
          present: { type: Number, required: true },
          represented: { type: Number, required: true },
          needed: { type: Number, required: true },
        }),
      ],
      required: true,
    },
    voted: { type: Number, required: true, default: 0 },
  },
  [
    // The ballots of an assembly, in order.
    { fields: { assemblyId: 1, _id: 1 } },
    // One open ballot for an item of the agenda: opening it twice at once cannot make two.
    { fields: { agendaItemId: 1 }, unique: true, partialFilterExpression: { state: 'OPEN' } },
    // What is open now, the first to close first.
    { fields: { state: 1, closesAt: 1, _id: 1 } },
  ],
)
