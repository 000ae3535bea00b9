import { bool, keysUrl, processVariables, queueVariables, str, url, viewerVariables } from '@cluster/config'

/** What the gateway process reads from its environment. */
export const gatewayVariables = {
  ...processVariables,
  ...queueVariables,
  ...viewerVariables,
  /** Where the keys are that access tokens are signed with: a JWKS at an http(s): or file: address. */
  JWKS_URL: keysUrl(),
  /** The `iss` and `aud` that an access token must have. */
  TOKEN_ISSUER: str({ default: 'https://initiatives-et-cite.example/' }),
  TOKEN_AUDIENCE: str({ default: 'https://initiatives-et-cite.example/graphql' }),
  /** May anybody read the schema and use GraphiQL? Off in production. */
  EXPLORABLE: bool({ default: false }),
  /** The page of mails that a catcher caught, shown at /dev/mail; there is none in production. */
  DEV_MAIL_URL: url({ default: '' }),
}

/** Where each subgraph is, when they are processes of their own. */
export const subgraphVariables = {
  MEMBERS_URL: url(),
  SERVICES_URL: url(),
  EVENTS_URL: url(),
  PUBLICATIONS_URL: url(),
  NOTIFICATIONS_URL: url(),
}

/** `@apollo/gateway` reports to its maker, and asks the cloud's metadata addresses, unless this is set before it is built. */
export function switchTelemetryOff(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
}
