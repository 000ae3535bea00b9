import { cancelDues as cancel } from '../../operations/dues/cancel-dues.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const cancelDues: NonNullable<MutationResolvers['cancelDues']> = (_, { input }, context) =>
  cancel(input.duesId, context)
