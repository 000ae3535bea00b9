import type { Viewer } from '@cluster/viewer'
import type { ClientSession } from 'mongoose'
import { notInThisState, notYourPublication, publicationNotFound } from '../../errors.ts'
import { Publication, type PublicationRecord } from '../../models/publication.ts'

/** Whether it is the viewer's to change: as an author, as who made it, or as staff. */
export function mayEdit(viewer: Viewer, { createdById, authors }: PublicationRecord): boolean {
  if (viewer.has('STAFF')) return true
  const { personId } = viewer
  if (personId === null || !viewer.has('RESEARCHER')) return false
  return createdById === personId || authors.some(author => author.personId === personId)
}

/** Whether the viewer had to do with it, and so cannot review it. */
export function isInvolved(personId: string | null, publication: PublicationRecord): boolean {
  const { createdById, submittedById, authors } = publication
  return [createdById, submittedById, ...authors.map(author => author.personId)].includes(personId)
}

/** Whether it is shown to the viewer at all: what was published to everybody, what is under review to researchers. */
export function isVisible(viewer: Viewer, publication: PublicationRecord): boolean {
  const { state } = publication
  if (state === 'PUBLISHED' || state === 'WITHDRAWN') return true
  return mayEdit(viewer, publication) || (state !== 'DRAFT' && viewer.has('RESEARCHER'))
}

/**
 * A publication as the viewer may see it, read in the transaction that is to change it.
 * @throws DomainError PUBLICATION_NOT_FOUND, for what is hidden as well
 */
export async function findInSession(
  id: string,
  {
    viewer,
    session,
    field = 'id',
  }: { viewer: Viewer; session: ClientSession; field?: 'id' | 'publicationId' },
): Promise<PublicationRecord> {
  const publication = await Publication.findById(id).session(session).lean<PublicationRecord>()
  if (!publication || !isVisible(viewer, publication)) throw publicationNotFound(field, id)
  return publication
}

/** The same of one that the viewer may change. @throws DomainError NOT_YOUR_PUBLICATION as well */
export async function findEditable(
  id: string,
  asked: { viewer: Viewer; session: ClientSession; field?: 'id' | 'publicationId' },
): Promise<PublicationRecord> {
  const publication = await findInSession(id, asked)
  if (!mayEdit(asked.viewer, publication)) throw notYourPublication(asked.field)
  return publication
}

/** @throws DomainError NOT_IN_THIS_STATE unless it is in one of these */
export function checkState({ state }: PublicationRecord, ...expected: PublicationRecord['state'][]): void {
  if (!expected.includes(state)) throw notInThisState(state)
}
