import { inTransaction } from '@cluster/database'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import { textKey } from '../../text-key.ts'
import { changeCatalogue } from './change-catalogue.ts'

const batchSize = 500

/** Gives a number to what was stored as published by other ways than ours: by the seed, or before there were numbers. */
export async function catalogueExisting(): Promise<void> {
  for (;;) {
    const rows = (await Publication.collection
      .find({ state: 'PUBLISHED', number: { $exists: false } })
      .sort({ _id: 1 })
      .limit(batchSize)
      .toArray()) as unknown as PublicationRecord[]
    if (rows.length === 0) return
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
