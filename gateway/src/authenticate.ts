import { HeaderMap } from '@apollo/server'
import {
  anonymous,
  type Claims,
  TokenRefused,
  type TokenRules,
  tokenVerifier,
  type Verified,
} from '@cluster/viewer'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'

export type Authenticate = (authorization: string | undefined) => Promise<Claims>

/** A key that its issuer takes back is refused after so long. */
const rememberedMs = 5 * 60_000

/**
 * Who asks, by the Authorization header: nobody in particular without one.
 * A checked token is remembered for five minutes, never past its expiry: checking its signature is the dear
 * part of a small request.
 * The function throws a GraphQLError: HTTP 401 with a code that says why, or 503 when the keys cannot be had.
 */
export function authenticator(rules: TokenRules, log?: FastifyBaseLogger): Authenticate {
  const verify = tokenVerifier(rules)
  // By size too, since a token may have 16 KB.
  const known = new LRUCache<string, Verified>({
    max: 5_000,
    maxSize: 10_000_000,
    sizeCalculation: (_, token) => token.length,
  })
  return async authorization => {
    if (!authorization) return anonymous
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1]
    if (!token) throw refusal(401, 'TOKEN_MALFORMED', 'Send the token as "Authorization: Bearer <token>".')
    const remembered = known.get(token)
    if (remembered && remembered.expiresAt > Date.now()) return remembered.claims
    try {
      const { claims, expiresAt } = await verify(token)
      known.set(token, { claims, expiresAt: Math.min(expiresAt, Date.now() + rememberedMs) })
      return claims
    } catch (error) {
      if (error instanceof TokenRefused) throw refusal(401, error.code, error.message)
      const { name, message, code } = error as Error & { code?: string }
      log?.error({ error: { name, message, code } }, 'the keys to check tokens with cannot be had')
      throw refusal(503, 'KEYS_UNAVAILABLE', 'The keys to check tokens with cannot be had now. Try again.')
    }
  }
}

function refusal(status: number, code: string, message: string): GraphQLError {
  const headers = new HeaderMap(status === 401 ? [['www-authenticate', 'Bearer error="invalid_token"']] : [])
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } })
}
