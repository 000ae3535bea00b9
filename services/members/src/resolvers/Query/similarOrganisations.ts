import { findSimilarTo } from '../../operations/directory/find-similar.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const similarOrganisations: NonNullable<QueryResolvers['similarOrganisations']> = (
  _,
  { input },
  { now },
) => findSimilarTo(input, now())
