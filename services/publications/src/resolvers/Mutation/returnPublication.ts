import { reviewPublication } from '../../operations/workflow/submit-publication.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const returnPublication: NonNullable<MutationResolvers['returnPublication']> = (
  _,
  { input },
  context,
) => reviewPublication(input.id, false, context)
