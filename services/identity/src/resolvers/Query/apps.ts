import { listApps } from '../../operations/find-app.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const apps: NonNullable<QueryResolvers['apps']> = (_, args) => listApps(args)
