import { listAccessRequests } from '../../operations/access/list-access-requests.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const accessRequests: NonNullable<QueryResolvers['accessRequests']> = (
  _,
  { publicationId, ...args },
  context,
) => listAccessRequests(publicationId, args, context)
