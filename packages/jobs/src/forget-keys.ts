import { Redis } from 'ioredis'

/**
 * Deletes all keys of a cluster of which one part, between colons, is exactly this.
 * @param prefix the cluster's CLUSTER_PREFIX
 * @throws when Redis is away
 */
export async function forgetKeys(redisUrl: string, prefix: string, part: string): Promise<void> {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 1, retryStrategy: () => null, lazyConnect: true })
  redis.on('error', () => undefined)
  try {
    await redis.connect()
    const match = `${literal(prefix)}*${literal(part)}*`
    for await (const keys of redis.scanStream({ match, count: 1_000 })) {
      const found = (keys as string[]).filter(key => key.slice(prefix.length).split(':').includes(part))
      if (found.length > 0) await redis.unlink(...found)
    }
  } finally {
    redis.disconnect()
  }
}

// In a pattern of Redis these mean something.
const literal = (text: string): string => text.replace(/[*?[\]\\]/g, '\\$&')
