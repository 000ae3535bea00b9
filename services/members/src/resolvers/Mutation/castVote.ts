import { castVote as cast } from '../../operations/assemblies/cast-vote.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const castVote: NonNullable<MutationResolvers['castVote']> = (_, { input }, context) =>
  cast(input, context)
