import { findResearchProject } from '../../operations/find-publication.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const researchProject: NonNullable<QueryResolvers['researchProject']> = (_, { id }, context) =>
  findResearchProject(id, context)
