import type { SubgraphContext } from '@cluster/subgraph'

export type Context = SubgraphContext
