import { simulateWithdrawal as simulate } from '../../operations/composition/simulate.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const simulateWithdrawal: NonNullable<QueryResolvers['simulateWithdrawal']> = (
  _,
  { organisationId },
  context,
) => simulate(organisationId, context)
