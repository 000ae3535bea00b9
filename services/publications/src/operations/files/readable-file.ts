import type { Context } from '../../context.ts'
import { filesEmbargoed, filesRestricted, filesWithdrawn } from '../../errors/transfer.ts'
import { fileNotFound } from '../../errors.ts'
import { AccessRequest } from '../../models/access-request.ts'
import type { PublicationRecord } from '../../models/publication.ts'
import { PublicationFile, type PublicationFileRecord } from '../../models/publication-file.ts'
import { accessAt } from '../access/access-at.ts'
import { isVisible, mayEdit } from '../workflow/find-editable.ts'

export interface ReadableFile {
  file: PublicationFileRecord
  /** Whether everybody may have it. */
  isOpen: boolean
}

/**
 * A stored file that the viewer may have now.
 * @throws DomainError FILE_NOT_FOUND, FILES_WITHDRAWN, FILES_EMBARGOED or FILES_RESTRICTED
 */
export async function findReadableFile(id: string, context: Context): Promise<ReadableFile> {
  const { loaders, viewer } = context
  const file = await PublicationFile.findById(id).lean<PublicationFileRecord>()
  const publication = file && (await loaders.publication.load(file.publicationId))
  if (!publication || file.state !== 'STORED' || !isVisible(viewer, publication)) throw fileNotFound(id)
  return { file, isOpen: await checkAccess(publication, context) }
}

async function checkAccess(publication: PublicationRecord, { viewer, now }: Context): Promise<boolean> {
  const { state } = publication
  if (state === 'WITHDRAWN') throw filesWithdrawn()
  // Who sees what is not published yet writes or reviews it.
  if (state !== 'PUBLISHED') return false
  const access = accessAt(publication, now())
  if (access === 'OPEN') return true
  if (mayEdit(viewer, publication) || (await wasGranted(publication._id, viewer.personId))) return false
  throw access === 'EMBARGOED' ? filesEmbargoed(publication.embargoUntil!.toISOString()) : filesRestricted()
}

async function wasGranted(publicationId: string, personId: string | null): Promise<boolean> {
  if (personId === null) return false
  return (await AccessRequest.exists({ publicationId, personId, state: 'GRANTED' })) !== null
}
