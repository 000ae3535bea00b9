import type { SubgraphContext } from '@cluster/subgraph'
import { createLoaders, type Loaders } from './loaders.ts'

export interface Context extends SubgraphContext {
  loaders: Loaders
}

export const contextFrom = (base: SubgraphContext): Context => ({ ...base, loaders: createLoaders() })
