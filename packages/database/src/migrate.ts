import { randomUUID } from 'node:crypto'
import type { Model } from 'mongoose'
import { databaseNamed } from './collection.ts'
import { isDuplicateKey } from './transaction.ts'

/** One step of a database's history. Its name orders it (`001-indexes`); it must be safe to run twice. */
export interface Migration {
  name: string
  run(): Promise<void>
}

interface Entry {
  _id: string
  at?: Date
  holder?: string
  leaseUntil?: Date
}

/** So long the next start waits for one that was killed in the middle. */
const leaseMs = 15_000

/** The names of the migrations that a database still lacks. */
export async function pendingMigrations(
  database: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  const done = await entries(database)
    .find({ at: { $exists: true } })
    .toArray()
  const names = new Set(done.map(({ _id }) => _id))
  return migrations.map(({ name }) => name).filter(name => !names.has(name))
}

/** Runs what is pending, in order, in one process at a time; others wait until it is done. */
export async function migrate(database: string, migrations: readonly Migration[]): Promise<void> {
  while ((await pendingMigrations(database, migrations)).length > 0) {
    const lease = await takeLease(database)
    if (lease) {
      try {
        await runPending(database, migrations, lease)
      } finally {
        await lease.release()
      }
    } else {
      await new Promise(resolve => setTimeout(resolve, 200))
    }
  }
}

/** A migration's step: makes the collections of the models with all their indexes. */
// biome-ignore lint/suspicious/noExplicitAny: models of every kind
export async function createCollections(models: readonly Model<any>[]): Promise<void> {
  for (const model of models) {
    await model.createCollection()
    await model.createIndexes()
  }
}

interface Lease {
  /** False when it was lost: this process stood still for so long that another took over. */
  renew(): Promise<boolean>
  release(): Promise<void>
}

async function runPending(database: string, migrations: readonly Migration[], lease: Lease): Promise<void> {
  const pending = new Set(await pendingMigrations(database, migrations))
  for (const { name, run } of migrations) {
    if (!pending.has(name)) continue
    if (!(await lease.renew())) return
    await run()
    await entries(database).updateOne({ _id: name }, { $set: { at: new Date() } }, { upsert: true })
  }
}

// The database's clock decides, so that a process with a wrong clock cannot steal the lease.
async function takeLease(database: string): Promise<Lease | null> {
  const holder = randomUUID()
  const until = { $add: ['$$NOW', leaseMs] }
  const isFree = { $lt: [{ $ifNull: ['$leaseUntil', new Date(0)] }, '$$NOW'] }
  const mine = {
    $cond: [isFree, { holder, leaseUntil: until }, { holder: '$holder', leaseUntil: '$leaseUntil' }],
  }
  try {
    const lease = await entries(database).findOneAndUpdate(
      { _id: 'lease' },
      [{ $replaceWith: { $mergeObjects: ['$$ROOT', mine] } }],
      { upsert: true, returnDocument: 'after' },
    )
    if (lease?.holder !== holder) return null
  } catch (error) {
    if (isDuplicateKey(error)) return null
    throw error
  }
  const renew = async () => {
    const extension = [{ $set: { leaseUntil: until } }]
    return (await entries(database).updateOne({ _id: 'lease', holder }, extension)).matchedCount === 1
  }
  const renewal = setInterval(() => void renew().catch(() => undefined), leaseMs / 3)
  const release = async () => {
    clearInterval(renewal)
    await entries(database).deleteOne({ _id: 'lease', holder })
  }
  return { renew, release }
}

function entries(database: string) {
  return databaseNamed(database).db!.collection<Entry>('migrations')
}

/** What an operator should know of a database before requests are sent: null when it can be used. */
export function databaseCheck(
  database: string,
  migrations: readonly Migration[],
): () => Promise<string | null> {
  return async () => {
    const connection = databaseNamed(database)
    if (connection.readyState !== 1) return 'is not connected'
    const pending = await pendingMigrations(database, migrations)
    return pending.length === 0 ? null : `lacks the migrations ${pending.join(', ')}`
  }
}
