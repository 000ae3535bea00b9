import { openBallot as open } from '../../operations/assemblies/open-ballot.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const openBallot: NonNullable<MutationResolvers['openBallot']> = (_, { input }, context) =>
  open(input, context)
