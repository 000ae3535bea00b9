import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configOrExit, port, str } from '@cluster/config'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** What the commands of the embedded cluster read from their environment; an empty text means: ours. */
const embeddedVariables = {
  NODE_ENV: str({ default: 'development' }),
  PORT: port({ default: 4000 }),
  LOG_LEVEL: str({ choices: ['silent', 'error', 'warn', 'info', 'debug'], default: 'warn' }),
  /** Where the embedded stores keep their data. */
  CLUSTER_DATA: str({ default: '.data' }),
  MONGODB_URI: str({ default: '' }),
  REDIS_URL: str({ default: '' }),
  SMTP_URL: str({ default: '' }),
  /** Lets webhooks go to this machine and its network, to try them. */
  WEBHOOK_ALLOW_PRIVATE: str({ choices: ['true', 'false'], default: 'false' }),
  /** Points a minute of an address: a load test needs more than the gateway's default. */
  RATE_LIMIT_ADDRESS: str({ default: '' }),
}

export type EmbeddedConfig = ReturnType<typeof readEmbeddedConfig>

export function readEmbeddedConfig() {
  const config = configOrExit(embeddedVariables)
  return { ...config, dataDir: resolve(root, config.CLUSTER_DATA) }
}
