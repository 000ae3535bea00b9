import { createVersion } from '../../operations/workflow/create-version.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createPublicationVersion: NonNullable<MutationResolvers['createPublicationVersion']> = (
  _,
  { input },
  context,
) => createVersion(input.id, context)
