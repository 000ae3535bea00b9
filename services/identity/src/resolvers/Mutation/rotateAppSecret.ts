import { rotateAppSecret as rotate } from '../../operations/rotate-app-secret.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const rotateAppSecret: NonNullable<MutationResolvers['rotateAppSecret']> = (_, { input }, context) =>
  rotate(input, context)
