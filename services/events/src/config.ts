import {
  databaseVariables,
  processVariables,
  publicVariables,
  queueVariables,
  secret,
  viewerVariables,
} from '@cluster/config'

/** What the subgraph process reads from its environment. */
export const subgraphVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  ...viewerVariables,
  /** From it comes the key that signs tickets. */
  TICKET_SECRET: secret(),
  /** The one of before, whose tickets still count; empty when it was never another. */
  TICKET_SECRET_BEFORE: secret({ default: '' }),
  ...publicVariables,
}

/** What the worker process reads from its environment. */
export const workerVariables = { ...processVariables, ...databaseVariables, ...queueVariables }
