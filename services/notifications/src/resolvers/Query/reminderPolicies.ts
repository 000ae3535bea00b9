import { currentPolicies } from '../../operations/policy/current-policy.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const reminderPolicies: NonNullable<QueryResolvers['reminderPolicies']> = () => currentPolicies()
