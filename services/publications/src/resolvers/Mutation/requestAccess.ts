import { requestAccess as request } from '../../operations/access/request-access.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const requestAccess: NonNullable<MutationResolvers['requestAccess']> = (_, { input }, context) =>
  request(input, context)
