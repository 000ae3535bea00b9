import { closeDatabases } from '@cluster/database'
import { planExisting } from '@cluster/events/operations/schedule/plan-existing.ts'
import { takeOverMembers } from '@cluster/members/operations/membership/take-over-members.ts'
import { catalogueExisting } from '@cluster/publications/operations/catalogue/catalogue-existing.ts'
import { argumentsOrExit, fail } from '../arguments.ts'
import { progressBar } from '../cluster/progress-bar.ts'
import { withStores } from '../cluster/with-stores.ts'
import { seedCollections } from './collections.ts'
import { insertAll } from './insert-all.ts'
import { seedOnce } from './seed-once.ts'

const usage = 'Usage: npm run seed -- [--scale N], N from 1 to 1000'
const { values } = argumentsOrExit(usage, { options: { scale: { type: 'string' } } })
const scale = Number(values.scale ?? 0)
if (!Number.isInteger(scale) || scale < 0 || scale > 1_000) fail(usage)

await withStores(async ({ mongodbUri }) => {
  await seedOnce(mongodbUri, console.error)
  const started = Date.now()
  const now = new Date(started)
  let read = 0
  let inserted = 0
  for (const { model, fictitious } of scale ? seedCollections : []) {
    if (!fictitious) continue
    const bar = progressBar(model.collection.name)
    inserted += await insertAll(model, fictitious(scale, now), bar.update)
    read += bar.end()
  }
  // They are put down as members, and get the history of one here.
  if (scale) {
    await takeOverMembers(now)
    await planExisting(now)
    await catalogueExisting()
  }
  const seconds = (Date.now() - started) / 1000
  if (scale) {
    console.log(
      `${inserted} new documents of ${read} in ${seconds.toFixed(1)} s: ${Math.round(read / seconds)} a second.`,
    )
  }
  await closeDatabases()
})
