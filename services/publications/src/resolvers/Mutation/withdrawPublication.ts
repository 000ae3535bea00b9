import { withdrawPublication as withdraw } from '../../operations/workflow/withdraw-publication.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const withdrawPublication: NonNullable<MutationResolvers['withdrawPublication']> = (
  _,
  { input },
  context,
) => withdraw(input.id, input.reason, context)
