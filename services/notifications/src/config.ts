import {
  bool,
  databaseVariables,
  processVariables,
  publicVariables,
  queueVariables,
  secret,
  str,
  tokenVariables,
  url,
  viewerVariables,
} from '@cluster/config'
import { mailVariables } from '@cluster/mail'

const webhookVariables = {
  /** From it comes the key of the webhooks' secrets at rest. */
  NOTIFICATIONS_SECRET: secret(),
  /** Lets webhooks go to this machine and its network, also without TLS: for development and tests, never elsewhere. */
  WEBHOOK_ALLOW_PRIVATE: bool({ default: false }),
}

/** What the subgraph process reads from its environment. */
export const subgraphVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  ...viewerVariables,
  ...webhookVariables,
  ...publicVariables,
}

/** What the worker process reads from its environment. */
export const workerVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  ...tokenVariables,
  ...mailVariables,
  ...webhookVariables,
  ...publicVariables,
  /** The graph, of which the worker is a client like any other. */
  GATEWAY_URL: url(),
  /** The token endpoint of the issuer, and the client as which the worker gets its access tokens there. */
  TOKEN_URL: url(),
  WORKER_CLIENT_ID: str({ default: 'reminder-worker' }),
  WORKER_CLIENT_SECRET: secret(),
}

/** What the worker asks for; see the fields of the graph that name it. */
export const workerScopes = ['reminders:send']
