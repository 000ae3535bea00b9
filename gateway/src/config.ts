import {
  bool,
  count,
  keysUrl,
  list,
  processVariables,
  queueVariables,
  str,
  tokenVariables,
  url,
  viewerVariables,
} from '@cluster/config'

/** What the gateway process reads from its environment. */
export const gatewayVariables = {
  ...processVariables,
  ...queueVariables,
  ...viewerVariables,
  ...tokenVariables,
  /** Where the keys are that access tokens are signed with, if not where OIDC_ISSUER says: http(s): or file:. */
  JWKS_URL: keysUrl({ default: '' }),
  /** May anybody read the schema and use GraphiQL? Off in production. */
  EXPLORABLE: bool({ default: false }),
  /** The page of mails that a catcher caught, shown at /dev/mail; there is none in production. */
  DEV_MAIL_URL: url({ default: '' }),
  /** What one operation may have; its cost is how many objects its answer may hold. */
  MAX_DEPTH: count({ default: 12 }),
  MAX_ALIASES: count({ default: 30 }),
  MAX_DIRECTIVES: count({ default: 30 }),
  MAX_TOKENS: count({ default: 1_000 }),
  MAX_SELECTIONS: count({ default: 400 }),
  MAX_COST: count({ default: 10_000 }),
  /** Points a minute: one a request, more for a dear one. */
  RATE_LIMIT_ADDRESS: count({ default: 1_200 }),
  RATE_LIMIT_PERSON: count({ default: 2_400 }),
  RATE_LIMIT_APP: count({ default: 6_000 }),
  RATE_LIMIT_WORKER: count({ default: 60_000 }),
  /** The app that sends the reminders, which has a limit of its own. */
  WORKER_APP_ID: str({ default: 'reminder-worker' }),
  /** Addresses or networks of proxies whose X-Forwarded-For is believed; all behind another have one limit. */
  TRUSTED_PROXIES: list({ default: [] }),
  /** The origins whose pages may ask from a browser. */
  CORS_ORIGINS: list({ default: [] }),
}

/** Where each subgraph is, when they are processes of their own. */
export const subgraphVariables = {
  MEMBERS_URL: url(),
  SERVICES_URL: url(),
  EVENTS_URL: url(),
  PUBLICATIONS_URL: url(),
  NOTIFICATIONS_URL: url(),
  IDENTITY_URL: url(),
}

/** `@apollo/gateway` reports to its maker, and asks the cloud's metadata addresses, unless this is set before it is built. */
export function switchTelemetryOff(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
}
