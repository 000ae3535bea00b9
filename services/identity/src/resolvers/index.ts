import type { Resolvers } from '../schema.generated.ts'
import { AuditEntry } from './AuditEntry.ts'
import { auditLog } from './Query/auditLog.ts'

export const resolvers: Resolvers = {
  Query: { auditLog },
  AuditEntry,
}
