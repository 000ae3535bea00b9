import { useAddress } from '../../operations/addresses/rest-address.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const useAddressAgain: NonNullable<MutationResolvers['useAddressAgain']> = (
  _,
  { input: { email } },
  { transact, hashAddress },
) => transact(session => useAddress(hashAddress(email), session))
