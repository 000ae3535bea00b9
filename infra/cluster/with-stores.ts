import { WrongIdentitySecret } from '@cluster/identity/keys/key-set.ts'
import { readEmbeddedConfig } from '../config.ts'
import { SetupError } from '../stores/setup-error.ts'
import { attachOrStartStores, type Stores } from '../stores/stores.ts'

/** Lets a command work on the stores of the running cluster, or on its own when none runs. */
export async function withStores(work: (stores: Stores) => Promise<void>): Promise<void> {
  const { dataDir, MONGODB_URI, REDIS_URL } = readEmbeddedConfig()
  await orExit(async () => {
    const stores = await attachOrStartStores({
      dataDir,
      report: line => console.error(line),
      ...(MONGODB_URI ? { mongodbUri: MONGODB_URI } : {}),
      ...(REDIS_URL ? { redisUrl: REDIS_URL } : {}),
    })
    try {
      await work(stores)
    } finally {
      await stores.stop()
    }
  })
}

/** Ends with the message of a fault that a person can mend, without its stack. */
export async function orExit(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SetupError || error instanceof WrongIdentitySecret)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
