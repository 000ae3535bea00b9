import { listAuditLog } from '../../operations/list-audit-log.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const auditLog: NonNullable<QueryResolvers['auditLog']> = (_, { filter, ...args }, context) =>
  listAuditLog(filter ?? {}, args, context)
