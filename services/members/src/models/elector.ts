import { collection, embedded, idField } from '@cluster/database'

export const electorKinds = ['ORGANISATION', 'PERSON'] as const
export type ElectorKind = (typeof electorKinds)[number]

/** That another may vote for an elector. */
export interface ProxyRecord {
  /** The elector who holds it. */
  to: string
  /** The number of the first ballot for which it counts: those that were open already go without it. */
  fromBallot: number
  givenAt: Date
}

/** One voice of an assembly: who has it, whether it is there, and who acts for it. */
export interface ElectorRecord {
  _id: string
  assemblyId: string
  /** The id of the organisation or person; a pseudonym once the person is erased. */
  electorId: string
  kind: ElectorKind
  /** Null where all electors are one body. */
  collegeId: string | null
  isPresent: boolean
  /** When it first came; null for one who never did. */
  arrivedAt: Date | null
  proxy: ProxyRecord | null
  /** How many proxies it was given: the limit stands in the write that raises it. */
  proxiesHeld: number
}

export const Elector = collection<ElectorRecord>(
  'members',
  'electors',
  {
    _id: idField,
    assemblyId: { type: String, required: true },
    electorId: { type: String, required: true },
    kind: { type: String, enum: electorKinds, required: true },
    collegeId: { type: String, default: null },
    isPresent: { type: Boolean, required: true, default: false },
    arrivedAt: { type: Date, default: null },
    proxy: {
      type: embedded<ProxyRecord>({
        to: { type: String, required: true },
        fromBallot: { type: Number, required: true },
        givenAt: { type: Date, required: true },
      }),
      default: null,
    },
    proxiesHeld: { type: Number, required: true, default: 0 },
  },
  [
    // One voice for each: freezing an electorate twice cannot make two.
    { fields: { assemblyId: 1, electorId: 1 }, unique: true },
    // The list of electors.
    { fields: { assemblyId: 1, _id: 1 } },
    // The assemblies that somebody is an elector of, or holds proxies in.
    { fields: { electorId: 1, assemblyId: 1 } },
    { fields: { 'proxy.to': 1, assemblyId: 1 }, partialFilterExpression: { 'proxy.to': { $gt: '' } } },
  ],
)
