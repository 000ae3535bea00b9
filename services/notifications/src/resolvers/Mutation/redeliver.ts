import { redeliver as again } from '../../operations/webhooks/redeliver.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const redeliver: NonNullable<MutationResolvers['redeliver']> = (_, { input }, context) =>
  again(input.deliveryId, context)
