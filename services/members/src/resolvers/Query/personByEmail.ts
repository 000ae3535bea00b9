import { findPersonByEmail } from '../../operations/people/find-person.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const personByEmail: NonNullable<QueryResolvers['personByEmail']> = (_, { email }) =>
  findPersonByEmail(email)
