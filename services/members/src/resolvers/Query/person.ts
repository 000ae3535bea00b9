import { findPerson } from '../../operations/people/find-person.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const person: NonNullable<QueryResolvers['person']> = (_, { id }, context) => findPerson(id, context)
