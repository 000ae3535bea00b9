import { setCommission as set } from '../../operations/catalogue/change-service.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const setCommission: NonNullable<MutationResolvers['setCommission']> = (_, { input }, context) =>
  set(input.serviceId, input.rate, context)
