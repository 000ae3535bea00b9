import { type Configuration, errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'
import { deriveKey } from '../derive-key.ts'
import type { People } from '../graph/person.ts'
import type { KeySet } from '../keys/key-set.ts'
import { appScopes } from '../models/app.ts'
import { renderError } from '../pages/error.ts'
import { logoutSource, postLogoutSuccessSource } from '../pages/logout.ts'
import { accountsOf, type LookUp, type SignedIn } from './accounts.ts'
import { protocolAdapter } from './adapter.ts'
import { type Clients, webClientId } from './clients.ts'

export interface IssuerOptions {
  issuer: string
  /** What access tokens are for. */
  audience: string
  secret: string
  clients: Clients
  people: People
  now(): Date
}

const minutes = 60
const days = 24 * 3_600
const tokenSeconds = 10 * minutes
const sessionSeconds = 14 * days
const off = { enabled: false }

/** What this issuer does and does not do: the policy of the provider. */
export function configurationOf(
  { audience, secret, clients, now }: IssuerOptions,
  keys: KeySet,
  lookUp: LookUp,
): Configuration {
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true } as const
  return {
    jwks: { keys: keys as never },
    adapter: kind =>
      kind === 'Client' ? { ...protocolAdapter(kind), find: clients.find } : protocolAdapter(kind),
    routes: {
      authorization: '/oidc/auth',
      token: '/oidc/token',
      jwks: '/oidc/jwks',
      end_session: '/oidc/session/end',
    },
    interactions: { policy: policy(), url: (_, { uid }) => `/oidc/interaction/${uid}` },
    cookies: {
      keys: [deriveKey(secret, 'cookies').toString('base64')],
      long: { ...cookie, path: '/oidc' },
      short: cookie,
    },
    scopes: ['openid', 'offline_access', 'reminders:send', ...appScopes],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    clientDefaults: { id_token_signed_response_alg: 'EdDSA' },
    enabledJWA: { idTokenSigningAlgValues: ['EdDSA'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    discovery: { ui_locales_supported: ['fr', 'en'] },
    features: {
      devInteractions: off,
      dPoP: off,
      pushedAuthorizationRequests: off,
      userinfo: off,
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, resource, client) => {
          if (resource !== audience) throw new errors.InvalidTarget()
          return {
            audience,
            // What a person may is told by its roles; what an app may, by its scopes.
            scope: client.clientId === webClientId ? '' : (client.scope ?? ''),
            accessTokenFormat: 'jwt',
            accessTokenTTL: tokenSeconds,
            jwt: { sign: { alg: 'EdDSA' } },
          }
        },
      },
    },
    extraTokenClaims: (ctx, token) => (token.kind === 'AccessToken' ? claimsOf(ctx) : undefined),
    findAccount: accountsOf(lookUp, now),
    loadExistingGrant: grantForOwnClient,
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    expiresWithSession: () => true,
    clientBasedCORS: (_, origin, client) =>
      client.redirectUris?.some(uri => new URL(uri).origin === origin) ?? false,
    renderError,
    ttl: {
      AccessToken: tokenSeconds,
      ClientCredentials: tokenSeconds,
      IdToken: tokenSeconds,
      AuthorizationCode: minutes,
      Interaction: 60 * minutes,
      Session: (_, { loginTs }) => secondsLeft(loginTs),
      // One that takes the place of another ends with it: after two weeks a person signs in again.
      RefreshToken: ctx => ctx.oidc.entities.RotatedRefreshToken?.remainingTTL ?? sessionSeconds,
      Grant: sessionSeconds + days,
    },
  }
}

/** Of a session: coming by makes it no longer. One in which nobody has signed in yet carries a form to sign out. */
function secondsLeft(signedInAt: number | undefined): number {
  if (!signedInAt) return 60 * minutes
  return Math.max(signedInAt + sessionSeconds - Math.floor(Date.now() / 1000), 1)
}

function policy() {
  const { Check, base } = interactionPolicy
  const policy = base()
  const isClosed = (ctx: KoaContextWithOIDC) => Boolean(ctx.oidc.session?.accountId) && !ctx.oidc.account
  policy
    .get('login')!
    .checks.add(new Check('account_closed', 'End-User authentication is required', isClosed))
  return policy
}

function claimsOf(ctx: KoaContextWithOIDC) {
  const { person } = ctx.oidc.account as SignedIn
  return { roles: person?.roles ?? [], organisations: person?.organisationIds ?? [] }
}

// Nobody is asked whether our own pages may know who signs in.
async function grantForOwnClient(ctx: KoaContextWithOIDC) {
  const { provider, client, session, account, requestParamOIDCScopes } = ctx.oidc
  const known = session?.grantIdFor(client!.clientId)
  const grant =
    (known && (await provider.Grant.find(known))) ||
    new provider.Grant({ accountId: account!.accountId, clientId: client!.clientId })
  grant.addOIDCScope([...requestParamOIDCScopes].join(' '))
  await grant.save()
  return grant
}
