import { AccessRequest, type AccessRequestRecord } from '../../models/access-request.ts'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import { PublicationFile, type PublicationFileRecord } from '../../models/publication-file.ts'
import { ResearchProject, type ResearchProjectRecord } from '../../models/research-project.ts'

/** All that is kept here about a person, whole: nobody publishes so much that it must be cut. */
export async function exportFromPublications(personId: string): Promise<object> {
  const mine = ['authors.personId', 'createdById', 'submittedById', 'reviewedById'].map(role => ({
    [role]: personId,
  }))
  const [publications, projects, files, requests] = await Promise.all([
    Publication.find({ $or: mine } as never)
      .sort({ _id: 1 })
      .lean<PublicationRecord[]>(),
    ResearchProject.find({ 'team.personId': personId }).sort({ _id: 1 }).lean<ResearchProjectRecord[]>(),
    PublicationFile.find({ uploadedById: personId }).sort({ _id: 1 }).lean<PublicationFileRecord[]>(),
    AccessRequest.find({ personId }).sort({ _id: 1 }).lean<AccessRequestRecord[]>(),
  ])
  return {
    publications: publications.map(({ _id, title, state, doi, authors, ...roles }) => ({
      id: _id,
      title,
      state,
      doi: doi ?? null,
      isAuthor: authors.some(author => author.personId === personId),
      isMaker: roles.createdById === personId,
      handedIn: roles.submittedById === personId,
      reviewed: roles.reviewedById === personId,
    })),
    researchProjects: projects.map(({ _id, title, team }) => ({
      id: _id,
      title,
      role: team.find(member => member.personId === personId)?.role ?? null,
    })),
    files: files.map(({ _id, name, publicationId }) => ({ id: _id, name, publicationId })),
    accessRequests: requests.map(({ _id, publicationId, message, state, requestedAt, answeredAt }) => ({
      id: _id,
      publicationId,
      message,
      state,
      requestedAt: requestedAt.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
    })),
  }
}
