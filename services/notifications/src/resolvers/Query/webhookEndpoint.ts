import { findEndpoint } from '../../operations/webhooks/find-endpoint.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const webhookEndpoint: NonNullable<QueryResolvers['webhookEndpoint']> = (_, { id }, { self }) =>
  findEndpoint(id, self)
