import { closeBooks as close } from '../../operations/ledger/close-books.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const closeBooks: NonNullable<MutationResolvers['closeBooks']> = (_, { input }, context) =>
  close(input.day, context)
