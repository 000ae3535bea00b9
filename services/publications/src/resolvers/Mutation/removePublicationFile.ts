import { removeFile } from '../../operations/files/add-file.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const removePublicationFile: NonNullable<MutationResolvers['removePublicationFile']> = (
  _,
  { input },
  context,
) => removeFile(input.id, context)
