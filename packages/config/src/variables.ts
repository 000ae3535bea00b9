import { makeValidator, num, str } from 'envalid'

/** A secret of at least 32 characters: shorter ones can be guessed. */
const secret = makeValidator<string>(input => {
  if (input.length < 32) throw new Error('must have at least 32 characters')
  return input
})

const uri = (shape: string, pattern: RegExp) =>
  makeValidator<string>(input => {
    if (!pattern.test(input)) throw new Error(`must look like ${shape}`)
    return input
  })

const mongodbUri = uri('mongodb://… or mongodb+srv://…', /^mongodb(\+srv)?:\/\/./)
const redisUri = uri('redis://… or rediss://…', /^rediss?:\/\/./)

/** What every process reads. `PORT` 0 takes a free one. */
export const processVariables = {
  HOST: str({ default: '127.0.0.1' }),
  PORT: num({ default: 0 }),
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
