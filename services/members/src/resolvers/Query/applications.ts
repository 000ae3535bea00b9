import { listApplications } from '../../operations/membership/list-applications.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const applications: NonNullable<QueryResolvers['applications']> = (_, args) => listApplications(args)
