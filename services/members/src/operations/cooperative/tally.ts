import { type AssociateCategory, type AssociateRecord, categories } from '../../models/associate.ts'
import type { CategoryTally, CooperativeRecord } from '../../models/cooperative.ts'

type Tally = CooperativeRecord['tally']

/** Nobody yet: where a cooperative begins. */
export const emptyTally = (): Tally =>
  Object.fromEntries(categories.map(category => [category, { associates: 0, shares: 0 }])) as Tally

export const categoriesOf = (tally: Tally): CategoryTally[] => categories.map(category => tally[category])

export const associatesOf = (tally: Tally): number =>
  categoriesOf(tally).reduce((sum, { associates }) => sum + associates, 0)

export const sharesOf = (tally: Tally): number =>
  categoriesOf(tally).reduce((sum, { shares }) => sum + shares, 0)

/** How many associates are in no college; none where there are no colleges. */
export function withoutCollege({ colleges, tally }: CooperativeRecord): number {
  if (colleges.length === 0) return 0
  return associatesOf(tally) - colleges.reduce((sum, { associates }) => sum + associates, 0)
}

/** What a step adds to the tally: negative where it takes away. */
export interface TallyChange extends Partial<CategoryTally> {
  category: AssociateCategory
  collegeId: AssociateRecord['collegeId']
  shareholders?: number
}

/** The cooperative as it is after a step. */
export function withChange(cooperative: CooperativeRecord, change: TallyChange): CooperativeRecord {
  const { category, collegeId, associates = 0, shares = 0, shareholders = 0 } = change
  const before = cooperative.tally[category]
  const after = { associates: before.associates + associates, shares: before.shares + shares }
  return {
    ...cooperative,
    tally: { ...cooperative.tally, [category]: after },
    shareholders: cooperative.shareholders + shareholders,
    colleges: cooperative.colleges.map(college =>
      college.id === collegeId ? { ...college, associates: college.associates + associates } : college,
    ),
  }
}
