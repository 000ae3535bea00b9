import { recordPayout as record } from '../../operations/ledger/record-payment.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const recordPayout: NonNullable<MutationResolvers['recordPayout']> = (_, { input }, context) =>
  record({ ...input, day: input.day ?? null }, context)
