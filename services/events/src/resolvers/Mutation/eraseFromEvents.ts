import { eraseFromEvents as erase } from '../../operations/personal-data/erase-from-events.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const eraseFromEvents: NonNullable<MutationResolvers['eraseFromEvents']> = (_, { input }, context) =>
  erase(input.personId, context)
