import { disableEndpoint } from '../../operations/webhooks/switch-endpoint.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const disableWebhookEndpoint: NonNullable<MutationResolvers['disableWebhookEndpoint']> = (
  _,
  { input },
  context,
) => disableEndpoint(input.id, context)
