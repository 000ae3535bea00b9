import { collection } from '@cluster/database'

/** The id of the one row. */
export const headId = 'cluster'

/**
 * The number of the last change. Whoever changes the composition raises it first, so two at once conflict here, and
 * the second sees what the first did: a rule about all members is checked by one after the other.
 */
export interface CompositionHeadRecord {
  _id: string
  number: number
}

export const CompositionHead = collection<CompositionHeadRecord>('members', 'compositionHeads', {
  _id: { type: String, required: true, enum: [headId] },
  number: { type: Number, required: true, default: 0 },
})
