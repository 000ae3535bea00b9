import { findApp } from '../../operations/find-app.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const app: NonNullable<QueryResolvers['app']> = (_, { id }) => findApp(id)
