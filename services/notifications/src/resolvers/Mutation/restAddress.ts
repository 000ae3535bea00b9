import { restAddress as rest } from '../../operations/addresses/rest-address.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const restAddress: NonNullable<MutationResolvers['restAddress']> = (
  _,
  { input: { email, reason } },
  { transact, hashAddress, now },
) =>
  transact(async session => {
    await rest(hashAddress(email), reason, now(), session)
    return true
  })
