import type { Resolvers } from '../schema.generated.ts'
import { Event } from './Event.ts'
import { Publication } from './Publication.ts'
import { publication } from './Query/publication.ts'
import { publicationByDoi } from './Query/publicationByDoi.ts'
import { publications } from './Query/publications.ts'
import { researchProject } from './Query/researchProject.ts'
import { researchProjects } from './Query/researchProjects.ts'
import { ResearchProject } from './ResearchProject.ts'

export const resolvers: Resolvers = {
  Query: { publication, publicationByDoi, publications, researchProject, researchProjects },
  Event,
  Publication,
  ResearchProject,
}
