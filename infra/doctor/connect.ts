import { Redis } from 'ioredis'
import mongoose from 'mongoose'

type Client = InstanceType<typeof mongoose.mongo.MongoClient>

export interface Hello {
  setName?: string
  isWritablePrimary?: boolean
  /** `isdbgrid` where it is the router of a sharded cluster. */
  msg?: string
}
export type MongodbAtWork = { client: Client; version: string; hello: Hello }
/** What Redis says of itself, by the names that its command INFO uses. */
export type RedisAtWork = Record<string, string>

/** Reaches a member of the set even where none is primary. @throws Error when nothing answers */
export async function connectMongodb(uri: string): Promise<MongodbAtWork> {
  const readPreference = 'primaryPreferred'
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 2_000, readPreference })
  await client.connect()
  const admin = client.db('admin')
  const hello = (await admin.command({ hello: 1 }, { readPreference })) as Hello
  const { version } = await admin.command({ buildInfo: 1 }, { readPreference })
  return { client, version, hello }
}

/** @throws Error when nothing answers */
export async function connectRedis(url: string): Promise<RedisAtWork> {
  if (!/^rediss?:\/\/./.test(url)) throw new Error('it must look like redis://… or rediss://…')
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  let reason: Error | undefined
  // "Connection is closed" is all that its promises tell
  redis.on('error', error => {
    reason ??= error
  })
  try {
    await redis.connect()
    const lines = (await redis.info()).matchAll(/^(\w+):(.*?)\r?$/gm)
    return Object.fromEntries([...lines].map(([, name, value]) => [name!, value!]))
  } catch (error) {
    throw reason ?? error
  } finally {
    redis.disconnect()
  }
}
