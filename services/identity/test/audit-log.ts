import { testConfig } from '@cluster/testkit'
import { AuditEntry } from '../src/models/audit-entry.ts'
import { auditRecorder, type Deed } from '../src/operations/record-audit.ts'
import { pseudonyms } from '../src/pseudonyms.ts'

const secret = 'only-for-tests-only-for-tests-identity'

/** Whatever the subgraph and the worker read; nothing that only the issuer needs is there. */
export const identityConfig = (config = testConfig()) => {
  const issuer = {
    OIDC_ISSUER: 'http://identity.test',
    TOKEN_AUDIENCE: 'http://identity.test/graphql',
    GATEWAY_URL: 'http://127.0.0.1:9',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'essai@example.org',
    SIGN_IN_REDIRECT_URIS: [],
    WORKER_CLIENT_ID: 'reminder-worker',
    WORKER_CLIENT_SECRET: 'only-for-tests-only-for-tests-worker',
    INACTIVE_AFTER_MONTHS: 24,
    WARN_BEFORE_DAYS: 30,
  }
  return { ...config, ...issuer, IDENTITY_SECRET: secret }
}

export const pseudonymOf = pseudonyms(secret)
const record = auditRecorder(pseudonymOf)

/** Something that a person of the tests did, or what is given. */
export const did = (given: Partial<Deed> = {}): Promise<void> =>
  record({
    at: new Date(),
    action: 'publishEvent',
    entityType: 'Event',
    entityId: 'event-1',
    personId: 'person-animator',
    appId: 'web',
    service: 'events',
    ...given,
  })

/** As an administrator of the database may: the model refuses. */
export const forgetAll = { deleteMany: async () => AuditEntry.collection.deleteMany({}) }

export const AUDIT_LOG = `query ($first: Int, $after: String, $filter: AuditFilter) {
  auditLog(first: $first, after: $after, filter: $filter) {
    edges { node { id at action entityType entityId actor appId service } }
    pageInfo { hasNextPage endCursor }
  }
}`
