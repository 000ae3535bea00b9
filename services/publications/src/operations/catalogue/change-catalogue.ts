import { pendingRow } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { Catalogue, type CatalogueRow, catalogueId } from '../../models/catalogue.ts'
import { IndexWork, indexWorkId } from '../../models/index-work.ts'

export interface CatalogueChange {
  /** When it happens, in whole seconds by the database's clock, never before an earlier change. */
  stamp: Date
  /** The first of the numbers that were asked for. */
  firstNumber: number
  /** Which change of the catalogue it is. */
  change: number
}

/**
 * Notes a change of what readers of the catalogue see, in its transaction. Of two at once one is tried again after the
 * other, so that their stamps and numbers come in the order in which they are committed.
 * @param numbers how many publications get a number by it
 */
export async function changeCatalogue(session: ClientSession, numbers = 0): Promise<CatalogueChange> {
  const {
    changes,
    stamp,
    numbers: last,
  } = (await Catalogue.collection.findOneAndUpdate(
    { _id: catalogueId as never },
    [
      {
        $set: {
          changes: { $add: ['$changes', 1] },
          numbers: { $add: ['$numbers', numbers] },
          stamp: { $max: ['$stamp', { $dateTrunc: { date: '$$NOW', unit: 'second' } }] },
        },
      },
    ],
    { session, returnDocument: 'after' },
  )) as unknown as CatalogueRow
  await planIndexing(session)
  return { stamp, firstNumber: last - numbers + 1, change: changes }
}

/** Numbers for publications that are new, in a transaction that has noted its change. @returns the first of them */
export async function takeNumbers(count: number, session: ClientSession): Promise<number> {
  const { numbers } = (await Catalogue.collection.findOneAndUpdate(
    { _id: catalogueId as never },
    { $inc: { numbers: count } },
    { session, returnDocument: 'after' },
  )) as unknown as CatalogueRow
  return numbers - count + 1
}

/** Has the search follow. Who works on it just now cannot end it any more: it is looked at again. */
async function planIndexing(session: ClientSession): Promise<void> {
  const { fence: _, ...pending } = pendingRow
  await IndexWork.collection.updateOne(
    { _id: indexWorkId as never },
    [{ $set: { ...pending, wakeAt: '$$NOW', fence: { $add: ['$fence', 1] } } }],
    { session },
  )
}

/**
 * Waits for the changes under way and tells the time by the database's clock: what was stamped before it is there to
 * be read. Who is told that time and asks for what changed since misses nothing.
 */
export async function settledAt(): Promise<Date> {
  const { stamp } = (await Catalogue.collection.findOneAndUpdate(
    { _id: catalogueId as never },
    [
      {
        $set: {
          // A write that changes nothing would wait for nobody.
          looks: { $add: ['$looks', 1] },
          stamp: { $max: ['$stamp', { $dateTrunc: { date: '$$NOW', unit: 'second' } }] },
        },
      },
    ],
    { returnDocument: 'after', writeConcern: { w: 'majority' } },
  )) as unknown as CatalogueRow
  return stamp
}

/** The one row, from the beginning: made while it is changed, two at once would make it twice. */
export async function openCatalogue(): Promise<void> {
  await Catalogue.collection.updateOne(
    { _id: catalogueId as never },
    { $setOnInsert: { numbers: 0, changes: 0, looks: 0, stamp: new Date(0) } },
    { upsert: true },
  )
}

/** The one row that follows it. */
export async function openIndex(): Promise<void> {
  await IndexWork.collection.updateOne(
    { _id: indexWorkId as never },
    { $setOnInsert: { ...pendingRow, wakeAt: new Date(0), change: 0, number: 0 } },
    { upsert: true },
  )
}
