import { databaseVariables, processVariables, queueVariables, secret, viewerVariables } from '@cluster/config'

/** What the subgraph process reads from its environment. */
export const subgraphVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  ...viewerVariables,
  /** From it come the keys of cookies, of private keys at rest, of codes and of pseudonyms. */
  IDENTITY_SECRET: secret(),
}

/** What the worker process reads from its environment. */
export const workerVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  /** The same as the subgraph's: of it pseudonyms are made. */
  IDENTITY_SECRET: secret(),
}
