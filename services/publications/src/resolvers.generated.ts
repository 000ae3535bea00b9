// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { Event } from './resolvers/Event.ts'
import { Publication } from './resolvers/Publication.ts'
import { ResearchProject } from './resolvers/ResearchProject.ts'
import { publication } from './resolvers/Query/publication.ts'
import { publicationByDoi } from './resolvers/Query/publicationByDoi.ts'
import { publications } from './resolvers/Query/publications.ts'
import { researchProject } from './resolvers/Query/researchProject.ts'
import { researchProjects } from './resolvers/Query/researchProjects.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    publication,
    publicationByDoi,
    publications,
    researchProject,
    researchProjects,
  },
  Event,
  Publication,
  ResearchProject,
}
