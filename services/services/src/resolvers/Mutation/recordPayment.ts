import { recordPayment as record } from '../../operations/ledger/record-payment.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const recordPayment: NonNullable<MutationResolvers['recordPayment']> = (_, { input }, context) =>
  record(
    {
      ...input,
      personId: input.personId ?? null,
      organisationId: input.organisationId ?? null,
      day: input.day ?? null,
    },
    context,
  )
