import { randomBytes } from 'node:crypto'
import { watchCommands } from '@cluster/database'

/** A prefix for the databases and queues of one test file, so that files can run side by side. */
export const uniquePrefix = (): string => `t${randomBytes(5).toString('hex')}-`

/** The configuration of any process for a test file: real stores, own databases, a free port, no logs. */
export function testConfig(prefix = uniquePrefix()) {
  const { TEST_MONGODB_URI, TEST_REDIS_URL } = process.env
  watchCommands()
  if (!TEST_MONGODB_URI || !TEST_REDIS_URL)
    throw new Error('The stores are not there: run the tests with npm test')
  return {
    HOST: '127.0.0.1',
    PORT: 0,
    LOG_LEVEL: 'silent' as const,
    CLUSTER_PREFIX: prefix,
    MONGODB_URI: TEST_MONGODB_URI,
    REDIS_URL: TEST_REDIS_URL,
    PUBLIC_URL: 'https://quartier.example',
    VIEWER_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    TICKET_SECRET: 'only-for-tests-only-for-tests-tickets',
    TICKET_SECRET_BEFORE: '',
    NOTIFICATIONS_SECRET: 'only-for-tests-only-for-tests-notifications',
    WEBHOOK_ALLOW_PRIVATE: false,
    OAI_ADMIN_EMAIL: '',
  }
}
