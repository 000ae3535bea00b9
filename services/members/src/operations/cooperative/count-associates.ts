import { type AssociateCategory, categories } from '../../models/associate.ts'
import type { CollegeRecord, CooperativeRecord } from '../../models/cooperative.ts'
import { associatesOf, withoutCollege } from './tally.ts'

export interface AssociateCounts {
  total: number
  byCategory: { category: AssociateCategory; associates: number }[]
  byCollege: { college: CollegeRecord | null; associates: number }[]
}

/** How many associates there are: the cooperative's row tells. */
export function countAssociates(cooperative: CooperativeRecord): AssociateCounts {
  const { colleges, tally } = cooperative
  const without = withoutCollege(cooperative)
  return {
    total: associatesOf(tally),
    byCategory: categories.map(category => ({ category, associates: tally[category].associates })),
    byCollege: [
      ...colleges.map(college => ({ college, associates: college.associates })),
      ...(without > 0 ? [{ college: null, associates: without }] : []),
    ],
  }
}
