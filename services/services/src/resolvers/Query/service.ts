import { findService } from '../../operations/catalogue/find-service.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const service: NonNullable<QueryResolvers['service']> = (_, { id }, context) =>
  findService(id, context)
