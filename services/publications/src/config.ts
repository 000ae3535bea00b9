import {
  databaseVariables,
  processVariables,
  publicVariables,
  queueVariables,
  viewerVariables,
} from '@cluster/config'

/** What the subgraph process reads from its environment. */
export const subgraphVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  ...viewerVariables,
  ...publicVariables,
}

/** What the worker process reads from its environment. */
export const workerVariables = { ...processVariables, ...databaseVariables, ...queueVariables }
