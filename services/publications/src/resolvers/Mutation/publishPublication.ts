import { publishPublication as publish } from '../../operations/workflow/publish-publication.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const publishPublication: NonNullable<MutationResolvers['publishPublication']> = (
  _,
  { input },
  context,
) => publish(input.id, context)
