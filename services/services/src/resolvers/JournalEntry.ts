import type { JournalEntryResolvers } from '../schema.generated.ts'

export const JournalEntry: JournalEntryResolvers = {
  id: ({ _id }) => _id,
}
