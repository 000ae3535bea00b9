import { revokeApp as revoke } from '../../operations/revoke-app.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const revokeApp: NonNullable<MutationResolvers['revokeApp']> = (_, { input }, context) =>
  revoke(input.id, context)
