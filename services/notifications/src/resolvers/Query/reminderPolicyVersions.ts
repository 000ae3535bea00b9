import { listVersions } from '../../operations/policy/list-versions.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const reminderPolicyVersions: NonNullable<QueryResolvers['reminderPolicyVersions']> = (
  _,
  { kind, ...args },
) => listVersions(kind, args)
