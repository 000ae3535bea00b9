import { pageOfIds } from '@cluster/database'
import { inLocale } from '@cluster/subgraph'
import type { PublicationResolvers } from '../schema.generated.ts'

export const Publication: PublicationResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'id' in reference
      ? loaders.publication.load(reference.id)
      : reference.doi
        ? loaders.publicationByDoi.load(reference.doi.toLowerCase())
        : null,
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  abstract: ({ abstract }, { locale }) => abstract && inLocale(abstract, locale),
  year: ({ publishedOn }) => Number(publishedOn.slice(0, 4)),
  presentedAt: ({ presentedAtId }) => (presentedAtId ? { id: presentedAtId } : null),
  organisations: ({ organisationIds }, args) => pageOfIds(organisationIds, args, id => ({ id })),
  project: ({ projectId }, _, { loaders }) => (projectId ? loaders.researchProject.load(projectId) : null),
}
