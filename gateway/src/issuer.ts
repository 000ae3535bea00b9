import type { FastifyInstance } from 'fastify'
import { forwardPages } from './forwarding.ts'
import { limitByAddress } from './limit-by-address.ts'
import type { RateLimiter } from './rate-limit.ts'
import type { Upstream } from './upstream.ts'

const paths = ['/oidc', '/.well-known/openid-configuration', '/.well-known/oauth-authorization-server']

/** Serves the OpenID Connect issuer, which is identity: each request takes a point of its address's limit. */
export async function serveIssuer(
  server: FastifyInstance,
  { identity, limiter }: { identity: Upstream; limiter: RateLimiter },
): Promise<void> {
  await server.register(async scope => {
    // Whoever signs in is nobody yet, and what a client sends to prove itself is a try. It is refused in the shape of
    // OAuth 2.0 (RFC 6749, 5.2), which its clients read.
    limitByAddress(scope, limiter, (reply, message) =>
      reply.send({ error: 'temporarily_unavailable', error_description: message }),
    )
    await forwardPages(scope, Object.fromEntries(paths.map(path => [path, identity])))
  })
}
