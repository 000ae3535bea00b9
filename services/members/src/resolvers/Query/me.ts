import { findViewer } from '../../operations/people/find-person.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const me: NonNullable<QueryResolvers['me']> = (_, __, context) => findViewer(context)
