import { findRegister } from '../../operations/shares/find-register.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const shareRegister: NonNullable<QueryResolvers['shareRegister']> = (_, { id }, context) =>
  findRegister(id, context)
