import { loadBy, loadPages } from '@cluster/subgraph'
import { Publication } from './models/publication.ts'
import { ResearchProject } from './models/research-project.ts'
import { newestFirst } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  return {
    publication: loadBy(Publication),
    publicationByDoi: loadBy(Publication, 'doi'),
    researchProject: loadBy(ResearchProject),
    publicationsOfEvent: loadPages(Publication, { parentField: 'presentedAtId', order: newestFirst }),
    publicationsOfProject: loadPages(Publication, { parentField: 'projectId', order: newestFirst }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
