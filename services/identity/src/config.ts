import {
  count,
  databaseVariables,
  list,
  origin,
  processVariables,
  queueVariables,
  secret,
  str,
  tokenVariables,
  url,
  viewerVariables,
} from '@cluster/config'
import { mailVariables } from '@cluster/mail'

/** What the subgraph process, which is the issuer as well, reads from its environment. */
export const subgraphVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  ...viewerVariables,
  ...mailVariables,
  /** The public origin of the gateway: the `iss` of each token, and below it are the pages to sign in. */
  OIDC_ISSUER: origin(),
  /** What access tokens are for: the graph. */
  TOKEN_AUDIENCE: tokenVariables.TOKEN_AUDIENCE,
  /** From it come the keys of cookies, of private keys at rest, of codes and of pseudonyms. */
  IDENTITY_SECRET: secret(),
  /** Where people are looked up. */
  GATEWAY_URL: url(),
  /** Where a person may be sent after signing in, beside the page of the gateway itself. */
  SIGN_IN_REDIRECT_URIS: list({ default: [] }),
  WORKER_CLIENT_ID: str({ default: 'reminder-worker' }),
  WORKER_CLIENT_SECRET: secret(),
}

/** What the worker process reads from its environment. */
export const workerVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  ...mailVariables,
  OIDC_ISSUER: origin(),
  TOKEN_AUDIENCE: tokenVariables.TOKEN_AUDIENCE,
  /** The graph, which is asked about people, and through which they are erased. */
  GATEWAY_URL: url(),
  /** The same as the subgraph's: of it pseudonyms are made, and with its keys tokens are signed. */
  IDENTITY_SECRET: secret(),
  /** An account that nobody used for so long is deleted. */
  INACTIVE_AFTER_MONTHS: count({ default: 24 }),
  /** So long before that, at least, the person is warned by mail. */
  WARN_BEFORE_DAYS: count({ default: 30 }),
}
