export type { SubgraphContext as Context } from '@cluster/subgraph'
