import { databaseNamed } from '@cluster/database'
import { planExisting } from '@cluster/events/operations/schedule/plan-existing.ts'
import { takeOverMembers } from '@cluster/members/operations/membership/take-over-members.ts'
import { catalogueExisting } from '@cluster/publications/operations/catalogue/catalogue-existing.ts'
import { seedCollections } from './collections.ts'
import { insertAll } from './insert-all.ts'
import { openDatabases } from './open-databases.ts'

/** Loads the cluster as it is described, the first time only: what people change or remove stays so. */
export async function seedOnce(mongodbUri: string, report: (line: string) => void): Promise<void> {
  await openDatabases(mongodbUri)
  const marks = databaseNamed('members').db!.collection<{ _id: string; at: Date }>('seeds')
  if (await marks.findOne({ _id: 'cluster' })) return
  const now = new Date()
  let count = 0
  for (const { model, documents } of seedCollections) count += await insertAll(model, documents(now))
  await takeOverMembers(now)
  await planExisting(now)
  await catalogueExisting()
  await marks.updateOne({ _id: 'cluster' }, { $set: { at: now } }, { upsert: true })
  report(`Seed loaded: ${count} documents.`)
}
