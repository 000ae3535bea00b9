import { listEndpoints } from '../../operations/webhooks/find-endpoint.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const webhookEndpoints: NonNullable<QueryResolvers['webhookEndpoints']> = (
  _,
  { filter, ...args },
  context,
) => listEndpoints({ ...filter, ...args }, context)
