import { noteEmployees as note } from '../../operations/cooperative/note-employees.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const noteEmployees: NonNullable<MutationResolvers['noteEmployees']> = (_, { input }, context) =>
  note(input, context)
