import {
  databaseVariables,
  processVariables,
  publicVariables,
  queueVariables,
  str,
  viewerVariables,
} from '@cluster/config'

/** What the subgraph process reads from its environment. */
export const subgraphVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  ...viewerVariables,
  ...publicVariables,
  /** Who answers for the repository, as OAI-PMH tells harvesters; postmaster of the public address when it is left out. */
  OAI_ADMIN_EMAIL: str({ default: '' }),
}

/** What the worker process reads from its environment. */
export const workerVariables = { ...processVariables, ...databaseVariables, ...queueVariables }
