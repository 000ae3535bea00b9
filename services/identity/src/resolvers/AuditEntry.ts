import type { AuditEntryResolvers } from '../schema.generated.ts'

export const AuditEntry: AuditEntryResolvers = { id: ({ _id }) => _id }
