import { newId } from '@cluster/database'
import type { TranslatedText } from '@cluster/subgraph'
import {
  collegeCategoryTwice,
  collegeNameMissing,
  collegeNotFound,
  collegeWeightsMalformed,
} from '../../errors.ts'
import type { AssociateCategory } from '../../models/associate.ts'
import type { CollegeRecord, Weight } from '../../models/cooperative.ts'
import { equalWeight, weightOfPercent } from './weights.ts'

/** A college as it is given. */
export interface GivenCollege {
  id?: string | null
  name: TranslatedText
  weightPercent?: number | null
  categories: readonly AssociateCategory[]
}

/**
 * The colleges as they are stored. Who is in those that stay, stays in them.
 * @param known the colleges that there are
 * @throws DomainError for a college that is told wrongly; whether it may weigh that much, the checks say
 */
export function readColleges(
  given: readonly GivenCollege[],
  known: readonly CollegeRecord[],
): CollegeRecord[] {
  const ids = given.flatMap(({ id }) => id ?? [])
  for (const [n, id] of ids.entries())
    if (ids.indexOf(id) < n || !known.some(college => college.id === id))
      throw collegeNotFound('colleges', id)
  checkCategories(given)
  const weights = readWeights(given)
  return given.map(({ id, name, weightPercent, categories }, n) => ({
    id: id ?? newId(),
    name: readName(name),
    weight: weights[n]!,
    isWeightGiven: weightPercent != null,
    categories: [...new Set(categories)],
    associates: known.find(college => college.id === id)?.associates ?? 0,
  }))
}

function readName({ fr, en }: TranslatedText): TranslatedText {
  const name = { fr: fr?.trim() ?? '', en: en?.trim() || null }
  if (!name.fr || Math.max(name.fr.length, name.en?.length ?? 0) > 200) throw collegeNameMissing()
  return name
}

function checkCategories(given: readonly GivenCollege[]): void {
  const all = given.flatMap(({ categories }) => [...new Set(categories)])
  const twice = all.find((category, n) => all.indexOf(category) < n)
  if (twice) throw collegeCategoryTwice(twice)
}

function readWeights(given: readonly GivenCollege[]): Weight[] {
  if (given.every(({ weightPercent }) => weightPercent == null))
    return given.map(() => equalWeight(given.length))
  const weights = given.map(({ weightPercent }) => weightOfPercent(weightPercent ?? Number.NaN))
  if (weights.some(weight => weight === null)) throw collegeWeightsMalformed()
  return weights as Weight[]
}
