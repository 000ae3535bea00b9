import { rotateSecret } from '../../operations/webhooks/rotate-secret.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const rotateWebhookSecret: NonNullable<MutationResolvers['rotateWebhookSecret']> = (
  _,
  { input },
  context,
) => rotateSecret(input.id, context)
