import { findService } from '../../operations/find-service.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const service: NonNullable<QueryResolvers['service']> = (_, { id }, context) =>
  findService(id, context)
