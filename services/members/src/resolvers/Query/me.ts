import { findViewer } from '../../operations/find-person.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const me: NonNullable<QueryResolvers['me']> = (_, __, context) => findViewer(context)
