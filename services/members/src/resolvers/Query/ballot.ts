import { findVisibleBallot } from '../../operations/assemblies/find-assembly.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const ballot: NonNullable<QueryResolvers['ballot']> = (_, { id }, context) =>
  findVisibleBallot(id, context)
