import { revokeEsusAccreditation as revoke } from '../../operations/ess/esus-accreditation.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const revokeEsusAccreditation: NonNullable<MutationResolvers['revokeEsusAccreditation']> = (
  _,
  { input },
  context,
) => revoke(input, context)
