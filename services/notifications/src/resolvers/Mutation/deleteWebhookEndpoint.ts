import { deleteEndpoint } from '../../operations/webhooks/delete-endpoint.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const deleteWebhookEndpoint: NonNullable<MutationResolvers['deleteWebhookEndpoint']> = (
  _,
  { input },
  context,
) => deleteEndpoint(input.id, context)
