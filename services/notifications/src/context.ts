import type { Producer, Transact } from '@cluster/jobs'
import type { Refusal } from '@cluster/outbound'
import type { SubgraphContext } from '@cluster/subgraph'
import { createLoaders, type Loaders } from './loaders.ts'
import type { HashAddress } from './operations/addresses/rest-address.ts'
import type { Unsubscriptions } from './operations/preferences/unsubscribe.ts'
import { outbox } from './outbox.ts'

export interface Context extends SubgraphContext {
  loaders: Loaders
  /** Commits a change together with the facts that it emits. */
  transact: Transact
  /** Wakes the workers of rows that were just made due. */
  wake: Producer['wake']
  /** Of this the secrets of webhooks are kept. */
  secretsKey: Buffer
  hashAddress: HashAddress
  unsubscriptions: Unsubscriptions
  /** Why webhooks are not sent to a URL; null where they may be. */
  whyNotCall(url: string): Promise<Refusal | null>
}

type Means = Pick<Context, 'secretsKey' | 'whyNotCall' | 'hashAddress' | 'unsubscriptions'> & {
  producer: Producer
}

export function contextWith({ producer, ...means }: Means): (base: SubgraphContext) => Context {
  const transact = outbox.transact(producer)
  return base => ({ ...base, ...means, loaders: createLoaders(), transact, wake: producer.wake })
}
