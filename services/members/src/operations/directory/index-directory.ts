import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { completeOrganisation } from './complete-organisation.ts'
import { changesBetween } from './write-organisation.ts'

/** What the facets of a list took over. */
const needless = [
  'legalForm_1_sortName_1__id_1',
  'isMember_1_sortName_1__id_1',
  'legalForm_1_isMember_1_sortName_1__id_1',
]
const batchSize = 500

/** Gives organisations that are there what they are found by now, and the collection its indexes. */
export async function indexDirectory(): Promise<void> {
  let batch: OrganisationRecord[] = []
  for await (const organisation of Organisation.collection.find().batchSize(batchSize)) {
    batch.push(organisation as unknown as OrganisationRecord)
    if (batch.length === batchSize) {
      await complete(batch)
      batch = []
    }
  }
  await complete(batch)
  await Organisation.createIndexes()
  const present = new Set((await Organisation.collection.indexes()).map(({ name }) => name))
  for (const name of needless) if (present.has(name)) await Organisation.collection.dropIndex(name)
}

// By the driver itself: a record of before would not pass as one of now.
async function complete(batch: OrganisationRecord[]): Promise<void> {
  const writes = batch.flatMap(before => {
    const changes = changesBetween(before, completeOrganisation(before))
    return changes ? [{ updateOne: { filter: { _id: before._id }, update: { $set: changes } } }] : []
  })
  if (writes.length > 0) await Organisation.collection.bulkWrite(writes as never, { ordered: false })
}
