import { type Claims, type Idempotency, idempotencyNote, idempotencySeconds } from '@cluster/viewer'
import { Redis } from 'ioredis'

export interface IdempotencyNotes {
  /** Notes what a caller's key stands for. False when it stands for something else; true as well without Redis. */
  agree(caller: Claims, idempotency: Idempotency): Promise<boolean>
  close(): void
}

interface Settings {
  readonly REDIS_URL: string
  readonly CLUSTER_PREFIX: string
}

/** What keys stand for, for all gateways together and a day long. The subgraphs hold without it. */
export function idempotencyNotes({ REDIS_URL, CLUSTER_PREFIX }: Settings): IdempotencyNotes {
  const redis = new Redis(REDIS_URL, {
    maxRetriesPerRequest: 1,
    commandTimeout: 500,
    enableOfflineQueue: false,
  })
  redis.on('error', () => undefined)
  return {
    agree: async (caller, { key, fingerprint }) => {
      const name = `${CLUSTER_PREFIX}${idempotencyNote(caller, key)}`
      try {
        if ((await redis.set(name, fingerprint, 'EX', idempotencySeconds, 'NX')) === 'OK') return true
        const noted = await redis.get(name)
        return noted === null || noted === fingerprint
      } catch {
        return true
      }
    },
    close: () => redis.disconnect(),
  }
}
