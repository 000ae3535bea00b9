import { str } from 'envalid'
import { mongodbUri, origin, port, redisUri, secret, url } from './validators.ts'

/** What every process reads. `PORT` 0 takes a free one. */
export const processVariables = {
  HOST: str({ default: '127.0.0.1' }),
  PORT: port({ default: 0 }),
  LOG_LEVEL: str({ choices: ['silent', 'error', 'warn', 'info', 'debug'], default: 'info' }),
  /** Put before the names of databases and queues, to keep clusters on one server apart. */
  CLUSTER_PREFIX: str({ default: '' }),
}

/** What every process with a database reads: a replica set, since writes are transactions. */
export const databaseVariables = { MONGODB_URI: mongodbUri() }

/** What every process with jobs reads. */
export const queueVariables = { REDIS_URL: redisUri() }

/** With what the gateway signs who asks, and a subgraph checks it. */
export const viewerVariables = { VIEWER_SECRET: secret() }

/** The `iss` and `aud` that an access token has. */
export const tokenVariables = {
  /** Who issues tokens: the address below which its discovery is. */
  OIDC_ISSUER: url(),
  TOKEN_AUDIENCE: str({ default: 'https://initiatives-et-cite.example/graphql' }),
}

/** Where people and their programs find what the gateway serves. */
export const publicVariables = { PUBLIC_URL: origin() }
