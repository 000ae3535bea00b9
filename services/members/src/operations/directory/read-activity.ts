import { invalidActivity, nomenclatureNotInForce } from '../../errors.ts'
import type { ActivityRecord, Nomenclature } from '../../models/organisation.ts'

/** From which day on organisations have a code of the NAF 2025. */
const naf2025From = '2027-01-01'

/** The divisions of both nomenclatures; the NAF 2025 has no 45. */
const divisions = spans([1, 3], [5, 9], [10, 33], [35, 39], [41, 43], [45, 47], [49, 53], [55, 56], [58, 66])
  .concat(spans([68, 75], [77, 82], [84, 88], [90, 99]))
  .map(division => String(division).padStart(2, '0'))

/**
 * The code of an activity as it is stored, like 62.01Z. One of the NAF 2025 is refused before that applies: until
 * then it is announced, and what an organisation does is told by the other.
 * @param today a day like 2010-12-31
 * @throws DomainError INVALID_ACTIVITY or NOMENCLATURE_NOT_IN_FORCE
 */
export function readActivity(code: string, nomenclature: Nomenclature, today: string): ActivityRecord {
  if (nomenclature === 'NAF_2025' && today < naf2025From) throw nomenclatureNotInForce(naf2025From)
  const read = readCode(code)
  if (!read || (nomenclature === 'NAF_2025' && read.startsWith('45'))) throw invalidActivity()
  return { code: read, nomenclature }
}

/** What a list is filtered by: a code, or a division such as 62. @throws DomainError INVALID_ACTIVITY */
export function readActivityWanted(text: string): string {
  const wanted = divisions.find(division => division === text.trim()) ?? readCode(text)
  if (!wanted) throw invalidActivity()
  return wanted
}

/** With its dot, which people leave out, as the register does. */
function readCode(text: string): string | null {
  const [, division, rest, letter] = /^(\d\d)\.?(\d\d)([A-Z])$/.exec(text.trim().toUpperCase()) ?? []
  return division && divisions.includes(division) ? `${division}.${rest}${letter}` : null
}

function spans(...ends: [from: number, to: number][]): number[] {
  return ends.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, n) => from + n))
}
