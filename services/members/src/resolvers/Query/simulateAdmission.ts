import { simulateAdmission as simulate } from '../../operations/composition/simulate.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const simulateAdmission: NonNullable<QueryResolvers['simulateAdmission']> = (_, { input }, context) =>
  simulate(input, context)
