import { join } from 'node:path'
import type { EmbeddedConfig } from '../config.ts'
import { ensureSecrets } from '../keys/ensure-secrets.ts'
import { type Catcher, startCatcher } from '../mail-catcher/start-catcher.ts'
import { seedOnce } from '../seed/seed-once.ts'
import { type Stores, startStores } from '../stores/stores.ts'
import { audience } from '../token/audience.ts'
import { addressesAt } from './addresses.ts'
import { noteIssuer } from './issuer.ts'

export interface Prepared {
  /** What the processes of the cluster read from their environment. */
  env: Record<string, string>
  /** Where caught mails are, or null when there is a real mail server. */
  mailFolder: string | null
  /** Stops all that was started, the stores last. */
  stop(): Promise<void>
}

/** Everything that a cluster stands on: stores, secrets, a mail server, the seed. */
export async function prepareCluster(
  config: EmbeddedConfig,
  report: (line: string) => void,
): Promise<Prepared> {
  const { dataDir } = config
  const stores = await startStores({
    dataDir,
    report,
    ...(config.MONGODB_URI ? { mongodbUri: config.MONGODB_URI } : {}),
    ...(config.REDIS_URL ? { redisUrl: config.REDIS_URL } : {}),
  })
  try {
    const mailFolder = join(dataDir, 'mail')
    const catcher = config.SMTP_URL ? null : await startCatcher(mailFolder)
    const env = environment(config, stores, catcher)
    await seedOnce(env.MONGODB_URI!, report)
    return {
      env,
      mailFolder: catcher && mailFolder,
      stop: async () => {
        await catcher?.close()
        await stores.stop()
      },
    }
  } catch (error) {
    await stores.stop()
    throw error
  }
}

function environment(
  { dataDir, LOG_LEVEL, PORT, SMTP_URL, RATE_LIMIT_ADDRESS, WEBHOOK_ALLOW_PRIVATE }: EmbeddedConfig,
  { mongodbUri, redisUrl }: Stores,
  catcher: Catcher | null,
): Record<string, string> {
  const addresses = addressesAt(PORT)
  noteIssuer(dataDir, addresses.OIDC_ISSUER!)
  return {
    ...addresses,
    ...ensureSecrets(dataDir),
    LOG_LEVEL,
    MONGODB_URI: mongodbUri,
    REDIS_URL: redisUrl,
    SMTP_URL: catcher?.smtpUrl ?? SMTP_URL,
    TOKEN_AUDIENCE: audience,
    EXPLORABLE: 'true',
    RATE_LIMIT_ADDRESS,
    WEBHOOK_ALLOW_PRIVATE,
  }
}
