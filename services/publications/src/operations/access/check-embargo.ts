import { embargoInThePast, embargoMissing, embargoTooLong, embargoWithoutAccess } from '../../errors.ts'
import type { PublicationContent } from '../../models/publication.ts'

const tenYearsMs = 3_653 * 86_400_000

/** @throws DomainError where the access of a publication and the end of its embargo do not fit each other, or the time */
export function checkEmbargo(
  { access, embargoUntil }: Pick<PublicationContent, 'access' | 'embargoUntil'>,
  now: Date,
): void {
  if (access !== 'EMBARGOED') {
    if (embargoUntil) throw embargoWithoutAccess()
    return
  }
  if (!embargoUntil) throw embargoMissing()
  if (embargoUntil <= now) throw embargoInThePast()
  if (Number(embargoUntil) - Number(now) > tenYearsMs) throw embargoTooLong()
}
