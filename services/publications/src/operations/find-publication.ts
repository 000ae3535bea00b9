import type { Context } from '../context.ts'
import { normaliseDoi } from '../doi.ts'
import { publicationNotFound, researchProjectNotFound } from '../errors.ts'
import type { PublicationRecord } from '../models/publication.ts'
import type { ResearchProjectRecord } from '../models/research-project.ts'

/** @throws DomainError PUBLICATION_NOT_FOUND */
export async function findPublication(id: string, { loaders }: Context): Promise<PublicationRecord> {
  const publication = await loaders.publication.load(id)
  if (!publication) throw publicationNotFound('id', id)
  return publication
}

/** @throws DomainError INVALID_DOI or PUBLICATION_NOT_FOUND */
export async function findPublicationByDoi(text: string, { loaders }: Context): Promise<PublicationRecord> {
  const doi = normaliseDoi(text)
  const publication = await loaders.publicationByDoi.load(doi)
  if (!publication) throw publicationNotFound('doi', doi)
  return publication
}

/** @throws DomainError RESEARCH_PROJECT_NOT_FOUND */
export async function findResearchProject(id: string, { loaders }: Context): Promise<ResearchProjectRecord> {
  const project = await loaders.researchProject.load(id)
  if (!project) throw researchProjectNotFound(id)
  return project
}
