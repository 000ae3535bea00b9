import type { Emit } from '@cluster/jobs'
import { dayOf } from '@cluster/time'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { dayInFuture, invalidAmount, labelMissing, periodClosed } from '../../errors.ts'
import { Books, type BooksRecord, booksId } from '../../models/books.ts'
import { JournalEntry, type JournalEntryRecord, type JournalLine } from '../../models/journal-entry.ts'
import { accounts } from './accounts.ts'
import { postEntry } from './post-entry.ts'

export const means = ['CASH', 'CARD', 'TRANSFER'] as const
export type Means = (typeof means)[number]

/** Where money comes in, and goes out. */
export const moneyOf = (by: Means) =>
  by === 'CASH'
    ? ({ journal: 'CA', account: accounts.cash } as const)
    : ({ journal: 'BQ', account: accounts.bank } as const)

const mostCents = 10_000_000

export function checkAmount(amount: number): void {
  if (!(Number.isInteger(amount) && amount >= 1 && amount <= mostCents)) throw invalidAmount()
}

export function checkLabel(label: string): void {
  if (!label.trim() || label.length > 200) throw labelMissing()
}

interface Entered {
  journal: JournalEntryRecord['journal']
  sourceKind: JournalEntryRecord['sourceKind']
  sourceId: string
  purpose: string
  label: string
  lines: JournalLine[]
}

/**
 * Makes an entry of staff on a day that is not closed, one after the other among all processes.
 * @param make what is entered, read and checked once its turn has come
 * @throws DomainError DAY_IN_FUTURE or PERIOD_CLOSED
 */
export async function enter(
  day: string | null,
  { now, inTurn, transact }: Context,
  make: (session: ClientSession, emit: Emit) => Promise<Entered>,
): Promise<JournalEntryRecord> {
  const on = day ?? dayOf(now())
  if (on > dayOf(now())) throw dayInFuture()
  return inTurn('books', () =>
    transact(async (session, emit) => {
      const books = await Books.findOneAndUpdate(
        { _id: booksId },
        { $inc: { turn: 1 } },
        { session },
      ).lean<BooksRecord>()
      if (on <= books!.closedUntil) throw periodClosed(books!.closedUntil)
      const { sourceKind, sourceId, purpose, ...entry } = await make(session, emit)
      await postEntry({ ...entry, sourceKind, sourceId, purpose, day: on, at: now() }, session)
      return (await JournalEntry.findOne({ sourceKind, sourceId, purpose })
        .session(session)
        .lean<JournalEntryRecord>())!
    }),
  )
}
