import type { ClientSession } from 'mongoose'
import { categoryDoesNotFit, collegeMissing, collegeNotFound } from '../../errors.ts'
import type { AssociateCategory } from '../../models/associate.ts'
import type { CooperativeRecord } from '../../models/cooperative.ts'
import { Organisation } from '../../models/organisation.ts'
import type { ShareHolderRecord } from '../../models/share-holder.ts'

interface Wanted {
  category: AssociateCategory
  collegeId?: string | null
}

/**
 * The college for an associate: the one that is wanted, else the one for its category; null where there are none.
 * @throws DomainError COLLEGE_NOT_FOUND or COLLEGE_MISSING
 */
export function collegeFor({ colleges }: CooperativeRecord, { category, collegeId }: Wanted): string | null {
  if (collegeId) {
    if (!colleges.some(({ id }) => id === collegeId)) throw collegeNotFound('collegeId', collegeId)
    return collegeId
  }
  if (colleges.length === 0) return null
  const ofCategory = colleges.find(college => college.categories.includes(category))
  if (!ofCategory) throw collegeMissing()
  return ofCategory.id
}

const ofPersons: AssociateCategory[] = ['EMPLOYEE', 'VOLUNTEER']

/** @throws DomainError CATEGORY_DOES_NOT_FIT */
export async function checkCategory(
  { kind, id }: ShareHolderRecord,
  category: AssociateCategory,
  session: ClientSession,
): Promise<void> {
  if (ofPersons.includes(category) && kind !== 'PERSON') throw categoryDoesNotFit()
  if (category !== 'LOCAL_AUTHORITY') return
  const ofPublicLaw = { _id: id, legalForm: 'PUBLIC_BODY' as const }
  if (kind !== 'ORGANISATION' || !(await Organisation.exists(ofPublicLaw).session(session)))
    throw categoryDoesNotFit()
}
