import {
  anonymous,
  type Claims,
  TokenRefused,
  type TokenRules,
  tokenVerifier,
  type Verified,
} from '@cluster/identity'
import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'

export type Authenticate = (authorization: string | undefined) => Promise<Claims>

/**
 * Who asks, by the Authorization header: nobody in particular without one.
 * A checked token is remembered until it expires: checking its signature is the dear part of a small request.
 * The function throws a GraphQLError: HTTP 401 with a code that says why, or 503 when the keys cannot be had.
 */
export function authenticator(rules: TokenRules): Authenticate {
  const verify = tokenVerifier(rules)
  const known = new LRUCache<string, Verified>({ max: 5_000 })
  return async authorization => {
    if (!authorization) return anonymous
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1]
    if (!token) throw refusal(401, 'TOKEN_MALFORMED', 'Send the token as "Authorization: Bearer <token>".')
    const remembered = known.get(token)
    if (remembered && remembered.expiresAt > Date.now()) return remembered.claims
    try {
      const verified = await verify(token)
      known.set(token, verified)
      return verified.claims
    } catch (error) {
      if (error instanceof TokenRefused) throw refusal(401, error.code, error.message)
      throw refusal(503, 'KEYS_UNAVAILABLE', 'The keys to check tokens with cannot be had now. Try again.')
    }
  }
}

function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}
