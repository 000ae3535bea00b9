import { findErasure } from '../../operations/find-erasure.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const erasure: NonNullable<QueryResolvers['erasure']> = (_, { id }) => findErasure(id)
