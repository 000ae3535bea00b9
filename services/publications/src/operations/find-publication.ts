import type { Context } from '../context.ts'
import { publicationNotFound, researchProjectNotFound } from '../errors.ts'
import { normaliseDoi } from '../identifiers/doi.ts'
import type { PublicationRecord } from '../models/publication.ts'
import type { ResearchProjectRecord } from '../models/research-project.ts'
import { isVisible } from './workflow/find-editable.ts'

/** A publication by its id or its DOI, as the viewer may see it; null for a draft of others as well. */
export async function loadVisible(
  reference: { id: string } | { doi?: string | null },
  { loaders, viewer }: Context,
): Promise<PublicationRecord | null> {
  const publication =
    'id' in reference
      ? await loaders.publication.load(reference.id)
      : reference.doi
        ? await loaders.publicationByDoi.load(reference.doi.toLowerCase())
        : null
  return publication && isVisible(viewer, publication) ? publication : null
}

/** @throws DomainError PUBLICATION_NOT_FOUND, for a draft of others as well */
export async function findPublication(id: string, context: Context): Promise<PublicationRecord> {
  const publication = await loadVisible({ id }, context)
  if (!publication) throw publicationNotFound('id', id)
  return publication
}

/** @throws DomainError INVALID_DOI or PUBLICATION_NOT_FOUND */
export async function findPublicationByDoi(text: string, context: Context): Promise<PublicationRecord> {
  const doi = normaliseDoi(text)
  const publication = await loadVisible({ doi }, context)
  if (!publication) throw publicationNotFound('doi', doi)
  return publication
}

/** @throws DomainError RESEARCH_PROJECT_NOT_FOUND */
export async function findResearchProject(id: string, { loaders }: Context): Promise<ResearchProjectRecord> {
  const project = await loaders.researchProject.load(id)
  if (!project) throw researchProjectNotFound(id)
  return project
}
