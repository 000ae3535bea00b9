import { collection, embedded } from '@cluster/database'
import { holderField, type ShareHolderRecord } from './share-holder.ts'
import type { Shares } from './share-register.ts'

export const movementKinds = ['CORRECTED', 'PAID', 'REDEEMED', 'SUBSCRIBED', 'TRANSFERRED'] as const
export type MovementKind = (typeof movementKinds)[number]

/** What a movement changes for one holder. */
export interface ShareEntryRecord {
  holder: ShareHolderRecord
  delta: Shares
  /** What the holder has after it: its balance from that day on, up to its next entry. */
  after: Shares
}

/** One entry of a register, for ever: holdings and totals are the sum of these. */
export interface ShareMovementRecord {
  /** The register and the number, so that both in the order of numbers: see `movementId`. */
  _id: string
  registerId: string
  /** From 1, without a gap. */
  number: number
  kind: MovementKind
  shares: number
  /** The day, never before that of a lower number. */
  on: string
  recordedAt: Date
  /** The person who entered it; a random id once that person is erased. */
  authorId: string
  /** The number of the movement that this one reverses. */
  corrects: number | null
  reason: string | null
  /** One, or for a transfer two: who gives, who receives. */
  entries: ShareEntryRecord[]
}

const shares = {
  type: embedded<Shares>({
    subscribed: { type: Number, required: true },
    paid: { type: Number, required: true },
  }),
  required: true,
} as const

export const ShareMovement = collection<ShareMovementRecord>(
  'members',
  'shareMovements',
  {
    _id: { type: String, required: true },
    registerId: { type: String, required: true },
    number: { type: Number, required: true },
    kind: { type: String, enum: movementKinds, required: true },
    shares: { type: Number, required: true },
    on: { type: String, required: true },
    recordedAt: { type: Date, required: true },
    authorId: { type: String, required: true },
    corrects: { type: Number, default: null },
    reason: { type: String, default: null },
    entries: {
      type: [embedded<ShareEntryRecord>({ holder: holderField, delta: shares, after: shares })],
      required: true,
    },
  },
  [
    // One movement a number, whoever writes.
    { fields: { registerId: 1, number: 1 }, unique: true },
    // The list of a register.
    { fields: { registerId: 1, _id: 1 } },
    // The list of one holder, and its balance at a day: the last one up to it.
    { fields: { 'entries.holder.id': 1, registerId: 1, on: 1, _id: 1 } },
    // A movement is corrected once.
    {
      fields: { registerId: 1, corrects: 1 },
      unique: true,
      partialFilterExpression: { corrects: { $gt: 0 } },
    },
    // What a person entered, to erase who it was.
    { fields: { authorId: 1 } },
  ],
  { appendOnly: true },
)

/** Sorts as the numbers do. */
export const movementId = (registerId: string, number: number): string =>
  `${registerId}-${String(number).padStart(10, '0')}`
