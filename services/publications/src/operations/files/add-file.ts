import { isDuplicateKey, newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import {
  fileExists,
  fileNotFound,
  fileTooLarge,
  invalidFileName,
  notInThisState,
  tooManyFiles,
  unsupportedFileType,
} from '../../errors.ts'
import { PublicationFile, type PublicationFileRecord } from '../../models/publication-file.ts'
import { checkState, findEditable } from '../workflow/find-editable.ts'
import { typeByName } from './media-types.ts'
import { planFileWork } from './plan-file-work.ts'

/** In bytes. A larger file is refused before any of it is sent. */
const largestFile = 50_000_000
const mostFiles = 20
/** How long an address takes a file. */
const uploadMs = 3_600_000

/** Announces a file of a draft, and so makes the address that takes it. */
export async function addFile(
  { publicationId, name: given, size }: { publicationId: string; name: string; size: number },
  { viewer, now, transact }: Context,
): Promise<PublicationFileRecord> {
  const name = given.normalize('NFC').trim()
  if (!/^[^/\\\p{C}]{1,150}$/u.test(name)) throw invalidFileName()
  if (!typeByName(name)) throw unsupportedFileType()
  if (size < 1 || size > largestFile) throw fileTooLarge(largestFile)
  const file: PublicationFileRecord = {
    _id: newId(),
    publicationId,
    name,
    size,
    state: 'EXPECTED',
    mediaType: null,
    sha256: null,
    contentId: null,
    expiresAt: new Date(now().getTime() + uploadMs),
    storedAt: null,
    uploadedById: viewer.personId,
  }
  return transact(async session => {
    const publication = await findEditable(publicationId, { viewer, session, field: 'publicationId' })
    if (publication.state !== 'DRAFT') throw notInThisState(publication.state, 'publicationId')
    if ((await PublicationFile.countDocuments({ publicationId }).session(session)) >= mostFiles)
      throw tooManyFiles()
    try {
      await PublicationFile.insertMany([file], { session })
    } catch (error) {
      if (isDuplicateKey(error)) throw fileExists()
      throw error
    }
    await planFileWork(file._id, file.expiresAt, session)
    return file
  })
}

/** Takes a file away from a draft. */
export async function removeFile(
  id: string,
  { viewer, now, transact }: Context,
): Promise<PublicationFileRecord> {
  return transact(async session => {
    const file = await PublicationFile.findById(id).session(session).lean<PublicationFileRecord>()
    if (!file) throw fileNotFound(id)
    const publication = await findEditable(file.publicationId, { viewer, session })
    checkState(publication, 'DRAFT')
    await PublicationFile.deleteOne({ _id: id }, { session })
    // Its bytes may be another version's as well: who looks at it next finds out.
    await planFileWork(id, now(), session)
    return file
  })
}
