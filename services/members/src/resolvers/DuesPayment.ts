import type { DuesPaymentResolvers } from '../schema.generated.ts'

export const DuesPayment: DuesPaymentResolvers = {
  id: ({ _id }) => _id,
}
