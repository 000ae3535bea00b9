import { pingWebhook as ping } from '../../operations/webhooks/ping.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const pingWebhook: NonNullable<MutationResolvers['pingWebhook']> = (_, { input }, context) =>
  ping(input.id, context)
