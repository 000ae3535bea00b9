import {
  allowInsecureRequests,
  ClientSecretBasic,
  Configuration,
  clientCredentialsGrant,
} from 'openid-client'
import { GraphUnavailable } from './connect-graph.ts'
import { type Tokens, tokensOf } from './tokens.ts'

export interface ClientOptions {
  issuer: string
  /** The token endpoint of the issuer; http: only inside of a cluster. */
  tokenUrl: string
  clientId: string
  clientSecret: string
  /** What the tokens are for (RFC 8707). */
  audience: string
  scopes: readonly string[]
}

const timeoutSeconds = 5

/**
 * Tokens of an OAuth 2.0 client in its own name (RFC 6749, 4.4).
 * Its `get` throws GraphUnavailable when the issuer refuses it or is away; the next asks again.
 */
export function clientCredentials(options: ClientOptions): Tokens {
  const { issuer, tokenUrl, clientId, clientSecret, audience, scopes } = options
  const configuration = new Configuration(
    { issuer, token_endpoint: tokenUrl },
    clientId,
    {},
    ClientSecretBasic(clientSecret),
  )
  configuration.timeout = timeoutSeconds
  if (tokenUrl.startsWith('http:')) allowInsecureRequests(configuration)
  const parameters = { scope: scopes.join(' '), resource: audience }
  return tokensOf(async () => {
    try {
      const { access_token, expires_in = 60 } = await clientCredentialsGrant(configuration, parameters)
      return { token: access_token, lifetimeMs: expires_in * 1000 }
    } catch (error) {
      throw new GraphUnavailable(codeOf(error as Fault))
    }
  })
}

interface Fault {
  code?: string
  error?: string
}

function codeOf({ code, error = '' }: Fault): string {
  // A server that names the way to prove oneself says so instead of its reason.
  const reason = code === 'OAUTH_WWW_AUTHENTICATE_CHALLENGE' ? 'invalid_client' : error
  return /^[a-z_]{1,50}$/.test(reason) ? `TOKEN_REFUSED_${reason.toUpperCase()}` : 'TOKEN_UNAVAILABLE'
}
