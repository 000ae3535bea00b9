import { findPublicationByDoi } from '../../operations/find-publication.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const publicationByDoi: NonNullable<QueryResolvers['publicationByDoi']> = (_, { doi }, context) =>
  findPublicationByDoi(doi, context)
