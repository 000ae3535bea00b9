import { simulateAssociate as simulate } from '../../operations/cooperative/simulate-associate.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const simulateAssociate: NonNullable<QueryResolvers['simulateAssociate']> = (_, { input }, context) =>
  simulate(input, context)
