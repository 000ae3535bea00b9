import { inTransaction } from '@cluster/database'
import type { Transact } from '@cluster/jobs'
import type { SubgraphContext } from '@cluster/subgraph'
import { createLoaders, type Loaders } from './loaders.ts'

export interface Context extends SubgraphContext {
  loaders: Loaders
  /** Commits a change. */
  transact: Transact
  /** The secrets that this request made, by the id of their app: they are shown once and kept nowhere. */
  newSecrets: Map<string, string>
}

const transact: Transact = work => inTransaction('identity', session => work(session, () => undefined))

export const contextOf = (base: SubgraphContext): Context => ({
  ...base,
  loaders: createLoaders(),
  transact,
  newSecrets: new Map(),
})
