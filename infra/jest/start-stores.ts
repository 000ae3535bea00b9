import { startThrowawayStores } from '../stores/throwaway.ts'

/** Real servers for the whole run: each test file has databases of its own on them. */
export default async function startStores(): Promise<void> {
  const stores = await startThrowawayStores(line => console.error(line))
  process.env.TEST_MONGODB_URI = stores.mongodbUri
  process.env.TEST_REDIS_URL = stores.redisUrl
  Object.assign(globalThis, { testStores: stores })
}
