import { listJournal } from '../../operations/ledger/list-journal.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const journal: NonNullable<QueryResolvers['journal']> = (_, args) => listJournal(args)
