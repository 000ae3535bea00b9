import { listPublications } from '../../operations/list-publications.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const publications: NonNullable<QueryResolvers['publications']> = (_, args, context) =>
  listPublications(args, context)
