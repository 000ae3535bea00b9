import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createLocalJWKSet, createRemoteJWKSet, type JWTVerifyGetKey } from 'jose'

export interface KeysPlace {
  /** An https: or http: address of a JWKS, or a file: address of one. Without, the issuer tells it. */
  jwksUrl?: string | undefined
  issuer: string
}

/** So soon after the keys were read they are read again for one that is not among them. */
const cooldownMs = 1_000
const timeoutMs = 5_000

/** The keys that an issuer signs with. Nothing is read before the first is asked for. */
export function keysAt({ jwksUrl, issuer }: KeysPlace): JWTVerifyGetKey {
  if (!jwksUrl) return discoveredKeys(issuer)
  return jwksUrl.startsWith('file:')
    ? createLocalJWKSet(JSON.parse(readFileSync(fileURLToPath(jwksUrl), 'utf8')))
    : remoteKeys(jwksUrl)
}

function remoteKeys(jwksUrl: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(jwksUrl), {
    cooldownDuration: cooldownMs,
    timeoutDuration: timeoutMs,
  })
}

/** Those who ask at once share one discovery; one that failed is tried again by the next. */
function discoveredKeys(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined
  return async (header, token) => {
    found ??= discover(issuer).then(remoteKeys)
    const keys = await found.catch(error => {
      found = undefined
      throw error
    })
    return keys(header, token)
  }
}

/** Where an issuer says that its keys are (OpenID Connect Discovery 1.0, 4). */
async function discover(issuer: string): Promise<string> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (!response.ok) throw new Error(`The issuer's discovery answers ${response.status}`)
  const found = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown } | null
  if (found?.issuer !== issuer) throw new Error("The issuer's discovery is of another issuer")
  if (typeof found.jwks_uri !== 'string') throw new Error("The issuer's discovery names no keys")
  return found.jwks_uri
}
