import { submitPublication as submit } from '../../operations/workflow/submit-publication.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const submitPublication: NonNullable<MutationResolvers['submitPublication']> = (
  _,
  { input },
  context,
) => submit(input.id, context)
