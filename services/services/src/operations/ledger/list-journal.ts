import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import { JournalEntry, type JournalEntryRecord } from '../../models/journal-entry.ts'
import { asEntered } from '../../orders.ts'

/** The journal, as it was entered. */
export const listJournal = ({
  since,
  ...args
}: PageArgs & { since: Date }): Promise<Page<JournalEntryRecord>> =>
  findPage(JournalEntry, { filter: { at: trusted({ $gte: since }) }, order: asEntered, ...args })
