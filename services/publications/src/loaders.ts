import { trusted } from '@cluster/database'
import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import { Chair } from './models/chair.ts'
import { Publication, type PublicationRecord } from './models/publication.ts'
import { PublicationFile, type PublicationFileRecord } from './models/publication-file.ts'
import { ResearchProject } from './models/research-project.ts'
import { byTitle, newestFirst } from './orders.ts'

const listed = { isLatest: true }

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  return {
    chair: loadBy(Chair),
    publication: loadBy(Publication),
    publicationByDoi: loadBy(Publication, 'doi'),
    researchProject: loadBy(ResearchProject),
    projectsOfChair: loadPages(ResearchProject, { parentField: 'chairId', order: byTitle }),
    publicationsOfEvent: loadPages(Publication, {
      parentField: 'presentedAtId',
      filter: listed,
      order: newestFirst,
    }),
    publicationsOfProject: loadPages(Publication, {
      parentField: 'projectId',
      filter: listed,
      order: newestFirst,
    }),
    versionsOf: loadWith(versionsOf),
    filesOf: loadWith(filesOf),
  }
}

/** The files of each publication, by their names. */
async function filesOf(publicationIds: readonly string[]): Promise<PublicationFileRecord[][]> {
  const files = await PublicationFile.find({ publicationId: trusted({ $in: publicationIds }) })
    .sort({ publicationId: 1, name: 1 })
    .lean<PublicationFileRecord[]>()
  return publicationIds.map(id => files.filter(({ publicationId }) => publicationId === id))
}

/** The versions of each publication, the newest first. */
async function versionsOf(conceptIds: readonly string[]): Promise<PublicationRecord[][]> {
  const versions = await Publication.find({ conceptId: trusted({ $in: conceptIds }) })
    .sort({ version: -1 })
    .lean<PublicationRecord[]>()
  return conceptIds.map(id => versions.filter(({ conceptId }) => conceptId === id).slice(0, 100))
}

export type Loaders = ReturnType<typeof createLoaders>
