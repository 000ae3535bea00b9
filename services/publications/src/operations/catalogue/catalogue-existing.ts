import { inTransaction } from '@cluster/database'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import { textKey } from '../../text-key.ts'
import { changeCatalogue } from './change-catalogue.ts'

const batchSize = 500

/** Gives a number to what was stored as published by other ways than ours: by the seed, or before there were numbers. */
export async function catalogueExisting(): Promise<void> {
  // What has one already is not looked at again for each batch.
  for (let after = ''; ; ) {
    const rows = (await Publication.collection
      .find({ _id: { $gt: after } as never, state: 'PUBLISHED', number: { $exists: false } })
      .sort({ _id: 1 })
      .limit(batchSize)
      .toArray()) as unknown as PublicationRecord[]
    if (rows.length === 0) return
    after = rows.at(-1)!._id
    await inTransaction('publications', async session => {
      const { firstNumber, stamp, change } = await changeCatalogue(session, rows.length)
      const writes = rows.map((row, n) => ({
        updateOne: {
          filter: { _id: row._id },
          update: {
            $set: {
              textKey: textKey(row),
              number: firstNumber + n,
              stamp,
              change,
              releasedAt: row.releasedAt ?? stamp,
            },
          },
        },
      }))
      await Publication.collection.bulkWrite(writes as never, { session })
    })
  }
}
