import { pageOfIds } from '@cluster/database'
import { inLocale } from '@cluster/subgraph'
import { cite } from '../citations/cite.ts'
import { accessAt } from '../operations/access/access-at.ts'
import { loadVisible } from '../operations/find-publication.ts'
import { isVisible } from '../operations/workflow/find-editable.ts'
import type { PublicationResolvers } from '../schema.generated.ts'

const endings = { BIBTEX: 'bib', CSL_JSON: 'json', DATACITE_XML: 'xml', JSON_LD: 'jsonld', RIS: 'ris' }

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
  citation: (publication, { style, locale }, { publicUrl }) =>
    cite(publication, { style: style ?? 'APA', locale: locale ?? 'FR', publicUrl }),
  exportUrl: ({ _id }, { format }, { publicUrl }) => `${publicUrl}/publications/${_id}.${endings[format]}`,
  presentedAt: ({ presentedAtId }) => (presentedAtId ? { id: presentedAtId } : null),
  organisations: ({ organisationIds }, args) => pageOfIds(organisationIds, args, id => ({ id })),
  project: ({ projectId }, _, { loaders }) => (projectId ? loaders.researchProject.load(projectId) : null),
}
