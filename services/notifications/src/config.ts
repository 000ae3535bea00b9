import {
  databaseVariables,
  processVariables,
  queueVariables,
  str,
  tokenVariables,
  url,
  viewerVariables,
} from '@cluster/config'
import { mailVariables } from '@cluster/mail'

/** What the subgraph process reads from its environment. */
export const subgraphVariables = { ...processVariables, ...databaseVariables, ...viewerVariables }

/** What the worker process reads from its environment. */
export const workerVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  ...tokenVariables,
  ...mailVariables,
  /** The graph, of which the worker is a client like any other. */
  GATEWAY_URL: url(),
  /** A file with the private key (Ed25519 JWK) with which the worker signs its own access tokens. */
  WORKER_KEY_FILE: str(),
}
