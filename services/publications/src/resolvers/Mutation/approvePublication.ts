import { reviewPublication } from '../../operations/workflow/submit-publication.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const approvePublication: NonNullable<MutationResolvers['approvePublication']> = (
  _,
  { input },
  context,
) => reviewPublication(input.id, true, context)
