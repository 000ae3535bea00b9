import { findPage, type Page, type PageArgs } from '@cluster/database'
import type { Context } from '../../context.ts'
import { notYourPublication, publicationNotFound } from '../../errors.ts'
import { AccessRequest, type AccessRequestRecord } from '../../models/access-request.ts'
import { newestRequestFirst } from '../../orders.ts'
import { isVisible, mayEdit } from '../workflow/find-editable.ts'

/** @throws DomainError PUBLICATION_NOT_FOUND or NOT_YOUR_PUBLICATION */
export async function listAccessRequests(
  publicationId: string,
  args: PageArgs,
  { loaders, viewer }: Context,
): Promise<Page<AccessRequestRecord>> {
  const publication = await loaders.publication.load(publicationId)
  if (!publication || !isVisible(viewer, publication))
    throw publicationNotFound('publicationId', publicationId)
  if (!mayEdit(viewer, publication)) throw notYourPublication('publicationId')
  return findPage(AccessRequest, { filter: { publicationId }, order: newestRequestFirst, ...args })
}
