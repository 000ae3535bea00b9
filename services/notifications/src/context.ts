import { inTransaction } from '@cluster/database'
import type { Transact } from '@cluster/jobs'
import type { SubgraphContext } from '@cluster/subgraph'

export interface Context extends SubgraphContext {
  transact: Transact
}

// Nobody is told: all that changes here through the graph is what identity asks for, which notes it itself.
const transact: Transact = work => inTransaction('notifications', session => work(session, () => undefined))

export const contextOf = (base: SubgraphContext): Context => ({ ...base, transact })
