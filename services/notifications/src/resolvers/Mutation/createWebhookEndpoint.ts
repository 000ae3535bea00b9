import { createEndpoint } from '../../operations/webhooks/create-endpoint.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createWebhookEndpoint: NonNullable<MutationResolvers['createWebhookEndpoint']> = (
  _,
  { input },
  context,
) => createEndpoint(input, context)
