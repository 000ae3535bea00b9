import { listResearchProjects } from '../../operations/list-research-projects.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const researchProjects: NonNullable<QueryResolvers['researchProjects']> = (_, args) =>
  listResearchProjects(args)
