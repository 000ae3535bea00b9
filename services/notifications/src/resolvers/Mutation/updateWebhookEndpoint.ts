import { updateEndpoint } from '../../operations/webhooks/update-endpoint.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const updateWebhookEndpoint: NonNullable<MutationResolvers['updateWebhookEndpoint']> = (
  _,
  { input },
  context,
) => updateEndpoint(input, context)
