import { createPublication as create } from '../../operations/workflow/create-publication.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createPublication: NonNullable<MutationResolvers['createPublication']> = (
  _,
  { input },
  context,
) => create(input.publication, context)
