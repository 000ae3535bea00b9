import { updateOrganisation as update } from '../../operations/directory/update-organisation.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const updateOrganisation: NonNullable<MutationResolvers['updateOrganisation']> = (
  _,
  { input: { id, ...told } },
  context,
) => update(id, told, context)
