import { recordDuesPayment as record } from '../../operations/dues/record-dues-payment.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const recordDuesPayment: NonNullable<MutationResolvers['recordDuesPayment']> = (
  _,
  { input },
  context,
) => record(input, context)
