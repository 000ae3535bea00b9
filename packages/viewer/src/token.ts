import { randomUUID } from 'node:crypto'
import { importJWK, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { type KeysPlace, keysAt } from './keys.ts'
import { type Claims, type Role, roles } from './viewer.ts'

export interface TokenRules extends KeysPlace {
  audience: string
}

/** Why a token was refused: a stable code for the client, never the library's own message. */
export class TokenRefused extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

const refusals: Record<string, [code: string, message: string]> = {
  ERR_JWT_EXPIRED: ['TOKEN_EXPIRED', 'The access token has expired: get a new one.'],
  ERR_JWKS_NO_MATCHING_KEY: ['TOKEN_KEY_UNKNOWN', 'The access token is signed with an unknown key.'],
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: ['TOKEN_KEY_UNKNOWN', 'The access token must name its key (kid).'],
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: ['TOKEN_FORGED', 'The signature of the access token is wrong.'],
  ERR_JWT_CLAIM_VALIDATION_FAILED: ['TOKEN_NOT_FOR_US', 'The access token is not meant for this API.'],
}
/** What says that the keys are at fault, not the token. */
const faultsOfKeys = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']

/**
 * A function that checks an access token (RFC 9068, EdDSA) and gives the claims of its bearer.
 * The function throws TokenRefused; any other error means that the keys could not be had.
 */
export function tokenVerifier({
  jwksUrl,
  issuer,
  audience,
}: TokenRules): (token: string) => Promise<Verified> {
  // jose skips the check of an empty one.
  if (!issuer || !audience) throw new TypeError('A token is checked for its issuer and its audience')
  const keys = keysAt({ jwksUrl, issuer })
  const options = { issuer, audience, typ: 'at+jwt', algorithms: ['EdDSA'] }
  return async token => {
    try {
      const { payload } = await jwtVerify(token, keys, options)
      return { claims: claimsOf(payload), expiresAt: payload.exp! * 1000 }
    } catch (error) {
      throw refusalOf(error as { code?: string; claim?: string }) ?? error
    }
  }
}

/** Null when the error is not the token's fault. */
function refusalOf({ code = '', claim }: { code?: string; claim?: string }): TokenRefused | null {
  if (!code.startsWith('ERR_J') || faultsOfKeys.includes(code)) return null
  if (claim === 'nbf') return new TokenRefused('TOKEN_NOT_YET_VALID', 'The access token is not valid yet.')
  const [name, message] = refusals[code] ?? ['TOKEN_INVALID', 'The access token is not a valid one.']
  return new TokenRefused(name, message)
}

export interface Verified {
  claims: Claims
  /** Milliseconds since 1970. */
  expiresAt: number
}

/** The client through which people sign in. */
const clientOfPeople = 'web'

export interface SignOptions {
  /** A private Ed25519 JWK with a `kid`. */
  key: JWK
  issuer: string
  audience: string
  lifetime?: Lifetime
  now?: Date
}

/** Seconds, minutes or hours: `12h`. */
export type Lifetime = `${number}${'s' | 'm' | 'h'}`

const secondsOf = { s: 1, m: 60, h: 3_600 }

/** Signs an access token (RFC 9068) of ten minutes unless told otherwise. */
export async function signToken(
  claims: Claims,
  { key, issuer, audience, lifetime = '10m', now = new Date() }: SignOptions,
): Promise<string> {
  const subject = claims.personId ?? claims.appId
  if (!subject) throw new TypeError('A token needs a person or an app')
  return new SignJWT({
    client_id: claims.appId ?? clientOfPeople,
    roles: claims.roles,
    organisations: claims.organisationIds,
    scope: claims.scopes.join(' '),
  })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: key.kid! })
    .setSubject(subject)
    .setIssuer(issuer)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + millisecondsOf(lifetime)))
    .sign(await importJWK(key, 'EdDSA'))
}

function millisecondsOf(lifetime: Lifetime): number {
  return Number.parseFloat(lifetime) * secondsOf[lifetime.at(-1) as keyof typeof secondsOf] * 1000
}

function claimsOf(payload: JWTPayload): Claims {
  // What it says was signed, but nobody promises that it has the right type.
  const { sub, exp } = payload as Record<string, unknown>
  if (typeof sub !== 'string' || !sub || !exp)
    throw new TokenRefused('TOKEN_INVALID', 'The access token names no subject or no expiry.')
  const isApp = payload.client_id === sub
  return {
    personId: isApp ? null : sub,
    appId: typeof payload.client_id === 'string' ? payload.client_id : null,
    roles: strings(payload.roles).filter((role): role is Role => roles.includes(role as Role)),
    organisationIds: strings(payload.organisations),
    scopes: typeof payload.scope === 'string' ? payload.scope.split(' ').filter(Boolean) : [],
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}
