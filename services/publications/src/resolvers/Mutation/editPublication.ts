import { editPublication as edit } from '../../operations/workflow/edit-publication.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const editPublication: NonNullable<MutationResolvers['editPublication']> = (_, { input }, context) =>
  edit(input.id, input.publication, context)
