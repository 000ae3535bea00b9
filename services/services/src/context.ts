import { createTurns, type InTurn } from '@cluster/database'
import type { Producer, Transact } from '@cluster/jobs'
import type { SubgraphContext } from '@cluster/subgraph'
import { createLoaders, type Loaders } from './loaders.ts'
import { outbox } from './outbox.ts'

export interface Context extends SubgraphContext {
  loaders: Loaders
  /** Commits a change together with the facts that it emits. */
  transact: Transact
  inTurn: InTurn
}

export function contextWith(producer: Producer): (base: SubgraphContext) => Context {
  const commit = outbox.transact(producer)
  const inTurn = createTurns()
  return base => {
    const loaders = createLoaders(base)
    const transact: Transact = async work => {
      const result = await commit(work)
      // What a request read before its change, it reads anew after it.
      Object.assign(loaders, createLoaders(base))
      return result
    }
    return { ...base, loaders, transact, inTurn }
  }
}
