import {
  databaseVariables,
  processVariables,
  queueVariables,
  str,
  tokenVariables,
  url,
  viewerVariables,
} from '@cluster/config'

/** What the subgraph process reads from its environment. */
export const subgraphVariables = { ...processVariables, ...databaseVariables, ...viewerVariables }

/** What the worker process reads from its environment. */
export const workerVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  ...tokenVariables,
  /** The graph, of which the worker is a client like any other. */
  GATEWAY_URL: url(),
  /** A file with the private key (Ed25519 JWK) with which the worker signs its own access tokens. */
  WORKER_KEY_FILE: str(),
  /** The mail server: smtp://user:password@host:port or smtps://… */
  SMTP_URL: str(),
  MAIL_FROM: str({ default: 'Initiatives et Cité <ne-pas-repondre@initiatives-et-cite.example>' }),
}
