import { inTransaction } from '@cluster/database'
import type { Transact } from '@cluster/jobs'
import type { SubgraphContext } from '@cluster/subgraph'
import { isNamePass } from '@cluster/viewer'
import { createLoaders, type Loaders } from './loaders.ts'

export interface Context extends SubgraphContext {
  loaders: Loaders
  transact: Transact
  /** True when another service vouches that the caller may read the name of a person. */
  mayReadName(personId: string, pass: string): boolean
}

// Nobody is told: all that changes here through the graph is what identity asks for, which notes it itself.
const transact: Transact = work => inTransaction('members', session => work(session, () => undefined))

export const contextWith =
  (secret: string) =>
  (base: SubgraphContext): Context => {
    const readerId = base.viewer.personId
    return {
      ...base,
      loaders: createLoaders(),
      transact,
      mayReadName: (personId, pass) => readerId !== null && isNamePass(pass, { readerId, personId }, secret),
    }
  }
