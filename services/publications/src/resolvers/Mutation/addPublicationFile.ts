import { addFile } from '../../operations/files/add-file.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const addPublicationFile: NonNullable<MutationResolvers['addPublicationFile']> = (
  _,
  { input },
  context,
) => addFile(input, context)
