import { callDues as call } from '../../operations/dues/call-dues.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const callDues: NonNullable<MutationResolvers['callDues']> = (_, { input }, context) =>
  call(input, context)
