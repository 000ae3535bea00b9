import { enableEndpoint } from '../../operations/webhooks/switch-endpoint.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const enableWebhookEndpoint: NonNullable<MutationResolvers['enableWebhookEndpoint']> = (
  _,
  { input },
  context,
) => enableEndpoint(input.id, context)
