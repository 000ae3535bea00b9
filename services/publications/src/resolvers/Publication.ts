import { pageOfIds } from '@cluster/database'
import { inLocale } from '@cluster/subgraph'
import { accessAt } from '../operations/access/access-at.ts'
import { loadVisible } from '../operations/find-publication.ts'
import { isVisible } from '../operations/workflow/find-editable.ts'
import type { PublicationResolvers } from '../schema.generated.ts'

export const Publication: PublicationResolvers = {
  __resolveReference: (reference, context) => loadVisible(reference, context),
  id: ({ _id }) => _id,
  versions: async ({ conceptId }, _, { loaders, viewer }) =>
    (await loaders.versionsOf.load(conceptId)).filter(version => isVisible(viewer, version)),
  files: ({ _id }, _, { loaders }) => loaders.filesOf.load(_id),
  title: ({ title }, { locale }) => inLocale(title, locale),
  abstract: ({ abstract }, { locale }) => abstract && inLocale(abstract, locale),
  year: ({ publishedOn }) => Number(publishedOn.slice(0, 4)),
  access: (publication, _, { now }) => accessAt(publication, now()),
  embargoUntil: (publication, _, { now }) =>
    accessAt(publication, now()) === 'EMBARGOED' ? publication.embargoUntil : null,
  presentedAt: ({ presentedAtId }) => (presentedAtId ? { id: presentedAtId } : null),
  organisations: ({ organisationIds }, args) => pageOfIds(organisationIds, args, id => ({ id })),
  project: ({ projectId }, _, { loaders }) => (projectId ? loaders.researchProject.load(projectId) : null),
}
