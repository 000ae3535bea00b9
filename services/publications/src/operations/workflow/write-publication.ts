import { isDuplicateKey } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { doiTaken, researchProjectNotFound } from '../../errors.ts'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import { ResearchProject } from '../../models/research-project.ts'

/** Stores a publication whole, in place of what was there. @throws DomainError DOI_TAKEN */
export async function writePublication(
  publication: PublicationRecord,
  session: ClientSession,
): Promise<PublicationRecord> {
  await checkDoi(publication, session)
  const { _id, ...rest } = publication
  try {
    // Replaced, since a field that is left out is gone: its index is sparse.
    await Publication.replaceOne({ _id }, rest as never, { session, upsert: true })
  } catch (error) {
    if (isDuplicateKey(error) && publication.doi && /doi_1/.test(String(error)))
      throw doiTaken(publication.doi)
    throw error
  }
  return publication
}

/** @throws DomainError RESEARCH_PROJECT_NOT_FOUND */
export async function checkProject(projectId: string | null, session: ClientSession): Promise<void> {
  if (projectId === null) return
  if (!(await ResearchProject.exists({ _id: projectId }).session(session)))
    throw researchProjectNotFound(projectId, 'projectId')
}

async function checkDoi({ _id, doi }: PublicationRecord, session: ClientSession): Promise<void> {
  if (!doi) return
  const holder = await Publication.findOne({ doi }).select('_id').session(session).lean<{ _id: string }>()
  if (holder && holder._id !== _id) throw doiTaken(doi)
}
