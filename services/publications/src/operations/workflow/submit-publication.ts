import type { Context } from '../../context.ts'
import { reviewerIsInvolved } from '../../errors.ts'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import { checkState, findEditable, findInSession, isInvolved } from './find-editable.ts'

/** Hands a draft in for its review. */
export async function submitPublication(
  id: string,
  { viewer, now, transact }: Context,
): Promise<PublicationRecord> {
  return transact(async session => {
    const publication = await findEditable(id, { viewer, session })
    if (publication.state === 'SUBMITTED') return publication
    checkState(publication, 'DRAFT')
    const change = { state: 'SUBMITTED', submittedById: viewer.personId, changedAt: now() } as const
    await Publication.updateOne({ _id: id }, change, { session })
    return { ...publication, ...change }
  })
}

/** Ends a review: what was handed in is approved, or given back as a draft. */
export async function reviewPublication(
  id: string,
  isApproved: boolean,
  { viewer, now, transact }: Context,
): Promise<PublicationRecord> {
  const state = isApproved ? 'APPROVED' : 'DRAFT'
  return transact(async session => {
    const publication = await findInSession(id, { viewer, session })
    if (isInvolved(viewer.mustBePerson(), publication)) throw reviewerIsInvolved()
    if (publication.state === state && publication.reviewedById === viewer.personId) return publication
    checkState(publication, 'SUBMITTED')
    const change = { state, reviewedById: viewer.personId, changedAt: now() } as const
    await Publication.updateOne({ _id: id }, change, { session })
    return { ...publication, ...change }
  })
}
