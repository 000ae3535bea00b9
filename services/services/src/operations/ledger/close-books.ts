import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import { dayNotOver } from '../../errors.ts'
import { Books, booksId } from '../../models/books.ts'

/** Closes the books up to a day that is over: nothing is entered on it or before any more. An earlier day changes nothing. */
export async function closeBooks(day: string, { now, inTurn, transact }: Context): Promise<string> {
  if (day >= dayOf(now())) throw dayNotOver()
  return inTurn('books', () =>
    transact(async session => {
      const books = await Books.findOneAndUpdate(
        { _id: booksId },
        { $max: { closedUntil: day }, $inc: { turn: 1 } },
        { session, returnDocument: 'after' },
      ).lean<{ closedUntil: string }>()
      return books!.closedUntil
    }),
  )
}
