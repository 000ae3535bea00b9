import { createOrganisation as create } from '../../operations/directory/create-organisation.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createOrganisation: NonNullable<MutationResolvers['createOrganisation']> = (
  _,
  { input },
  context,
) => create(input, context)
