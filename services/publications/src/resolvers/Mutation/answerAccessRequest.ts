import { answerAccessRequest as answer } from '../../operations/access/request-access.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const answerAccessRequest: NonNullable<MutationResolvers['answerAccessRequest']> = (
  _,
  { input },
  context,
) => answer(input.id, input.isGranted, context)
