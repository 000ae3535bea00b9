import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'
import { type AssociateCategory, categories } from './associate.ts'

export const cooperativeStates = ['FOUNDED', 'FOUNDING'] as const

/** A part of all votes, exactly: 2,500 / 10,000, or 1 / 3. */
export interface Weight {
  numerator: number
  denominator: number
}

export interface CollegeRecord {
  id: string
  name: TranslatedText
  weight: Weight
  /** False where the statutes say nothing, and all weigh the same. */
  isWeightGiven: boolean
  /** Whose college it is where nothing else is said. */
  categories: AssociateCategory[]
  /** How many associates are in it. */
  associates: number
}

export interface CategoryTally {
  associates: number
  /** That they have subscribed together. */
  shares: number
}

/**
 * A cooperative of collective interest, with what its rules are checked by. Each step that a rule looks at replaces
 * the tally under a revision, so two at once conflict here: they are checked one after another.
 */
export interface CooperativeRecord {
  _id: string
  name: string
  state: (typeof cooperativeStates)[number]
  foundedOn: string | null
  hasEmployees: boolean
  colleges: CollegeRecord[]
  tally: Record<AssociateCategory, CategoryTally>
  /** How many associates hold a share. */
  shareholders: number
  revision: number
}

const categoryList = { type: [{ type: String, enum: categories }], required: true, default: [] } as const

const college = embedded<CollegeRecord>({
  id: { type: String, required: true },
  name: { type: translatedField, required: true },
  weight: {
    type: embedded<Weight>({
      numerator: { type: Number, required: true },
      denominator: { type: Number, required: true },
    }),
    required: true,
  },
  isWeightGiven: { type: Boolean, required: true },
  categories: categoryList,
  associates: { type: Number, required: true },
})

const categoryTally = embedded<CategoryTally>({
  associates: { type: Number, required: true },
  shares: { type: Number, required: true },
})
const tally = embedded<CooperativeRecord['tally']>({
  BENEFICIARY: categoryTally,
  CONTRIBUTOR: categoryTally,
  EMPLOYEE: categoryTally,
  LOCAL_AUTHORITY: categoryTally,
  PRODUCER: categoryTally,
  VOLUNTEER: categoryTally,
})

/** Listed by its id. */
export const Cooperative = collection<CooperativeRecord>('members', 'cooperatives', {
  _id: idField,
  name: { type: String, required: true },
  state: { type: String, enum: cooperativeStates, required: true },
  foundedOn: { type: String, default: null },
  hasEmployees: { type: Boolean, required: true },
  colleges: { type: [college], required: true, default: [] },
  tally: { type: tally, required: true },
  shareholders: { type: Number, required: true },
  revision: { type: Number, required: true, default: 0 },
})
