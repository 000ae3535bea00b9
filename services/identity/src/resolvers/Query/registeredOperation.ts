import { findOperation } from '../../operations/keep-operations.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const registeredOperation: NonNullable<QueryResolvers['registeredOperation']> = (_, { appId, hash }) =>
  findOperation(appId, hash)
