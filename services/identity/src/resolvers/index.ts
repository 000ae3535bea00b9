import type { Resolvers } from '../schema.generated.ts'
import { AuditEntry } from './AuditEntry.ts'
import { Erasure } from './Erasure.ts'
import { eraseMe } from './Mutation/eraseMe.ts'
import { PersonalData } from './PersonalData.ts'
import { auditLog } from './Query/auditLog.ts'
import { erasure } from './Query/erasure.ts'
import { exportMyData } from './Query/exportMyData.ts'

export const resolvers: Resolvers = {
  Query: { auditLog, erasure, exportMyData },
  Mutation: { eraseMe },
  AuditEntry,
  Erasure,
  PersonalData,
}
