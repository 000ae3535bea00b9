import { collection } from '@cluster/database'

/** There is one. */
export const catalogueId = 'catalogue'

/**
 * What changes of the catalogue have in common, so that they come one after the other: whoever reads it in its
 * transaction knows all changes before its own.
 */
export interface CatalogueRow {
  _id: string
  /** How many publications have a number: they are 1 to this. */
  numbers: number
  /** How often it changed. */
  changes: number
  /** How often somebody waited for the changes under way. */
  looks: number
  /** When it last changed, in whole seconds; never earlier than before, whatever clocks say. */
  stamp: Date
}

export const Catalogue = collection<CatalogueRow>('publications', 'catalogue', {
  _id: { type: String, required: true },
  numbers: { type: Number, required: true },
  changes: { type: Number, required: true },
  looks: { type: Number, required: true },
  stamp: { type: Date, required: true },
})
