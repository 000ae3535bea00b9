import { parseConfig } from '@cluster/config'
import { closeDatabases } from '@cluster/database'
import { buildEventsWorker } from '@cluster/events/build-worker.ts'
import { queueNames } from '@cluster/gateway/subgraphs.ts'
import { buildIdentityWorker } from '@cluster/identity/build-worker.ts'
import * as identity from '@cluster/identity/config.ts'
import { buildMembersWorker } from '@cluster/members/build-worker.ts'
import { buildNotificationsWorker } from '@cluster/notifications/build-worker.ts'
import * as notifications from '@cluster/notifications/config.ts'
import { buildPublicationsWorker } from '@cluster/publications/build-worker.ts'
import { buildServicesWorker } from '@cluster/services/build-worker.ts'
import { eventually, testConfig } from '@cluster/testkit'
import { expect, test } from '@jest/globals'
import { Redis } from 'ioredis'

const config = testConfig()
const settings = {
  ...Object.fromEntries(Object.entries(config).map(([name, value]) => [name, String(value)])),
  OIDC_ISSUER: 'http://127.0.0.1:9',
  TOKEN_URL: 'http://127.0.0.1:9/oidc/token',
  TOKEN_AUDIENCE: 'http://127.0.0.1:9/graphql',
  IDENTITY_SECRET: 'only-for-tests-only-for-tests-identity',
  WORKER_CLIENT_SECRET: 'only-for-tests-only-for-tests-worker',
  GATEWAY_URL: 'http://127.0.0.1:9',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'essai@example.org',
}

test('the jobs page shows exactly the queues that the workers have', async () => {
  const redis = new Redis(config.REDIS_URL)
  const workers = await Promise.all([
    buildMembersWorker(config),
    buildServicesWorker(config),
    buildEventsWorker(config),
    buildPublicationsWorker(config),
    buildIdentityWorker(parseConfig(identity.workerVariables, settings)),
    buildNotificationsWorker(parseConfig(notifications.workerVariables, settings)),
  ])

  try {
    // Each worker looks for stalled jobs of its queue as soon as it runs.
    await eventually(async () => {
      const keys = await redis.keys(`${config.CLUSTER_PREFIX}bull:*:stalled-check`)
      expect(keys.map(key => key.split(':').at(-2)).sort()).toEqual([...queueNames].sort())
    })
  } finally {
    await Promise.all(workers.map(({ close }) => close()))
    await closeDatabases()
    redis.disconnect()
  }
})
