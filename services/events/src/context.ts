import { type Producer, type Transact } from '@cluster/jobs'
import type { SubgraphContext } from '@cluster/subgraph'
import { createLoaders, type Loaders } from './loaders.ts'
import { outbox } from './outbox.ts'

export interface Context extends SubgraphContext {
  loaders: Loaders
  /** Commits a change together with the facts that it emits. */
  transact: Transact
}

export function contextWith(producer: Producer): (base: SubgraphContext) => Context {
  const transact = outbox.transact(producer)
  return base => ({ ...base, loaders: createLoaders(), transact })
}
