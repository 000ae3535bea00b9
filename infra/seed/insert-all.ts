import { isDuplicateKey } from '@cluster/database'
import type { Model } from 'mongoose'

const batchSize = 2_000

/**
 * Inserts documents in batches, leaving those alone that are there already.
 * @param onProgress is told how many have been read so far
 * @returns how many were new
 */
export async function insertAll(
  // biome-ignore lint/suspicious/noExplicitAny: collections of every kind
  model: Model<any>,
  documents: Iterable<object>,
  onProgress: (read: number) => void = () => undefined,
): Promise<number> {
  let inserted = 0
  let read = 0
  let batch: object[] = []
  const flush = async () => {
    if (batch.length === 0) return
    inserted += await insertNew(model, batch)
    read += batch.length
    batch = []
    onProgress(read)
  }
  for (const document of documents) {
    if (batch.push(document) === batchSize) await flush()
  }
  await flush()
  return inserted
}

// Straight to the driver: casting by mongoose would cost more than the insert.
// biome-ignore lint/suspicious/noExplicitAny: collections of every kind
async function insertNew(model: Model<any>, batch: object[]): Promise<number> {
  try {
    const { insertedCount } = await model.collection.insertMany(batch as never[], { ordered: false })
    return insertedCount
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    return (error as { insertedCount?: number }).insertedCount ?? 0
  }
}
