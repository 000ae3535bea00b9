import { anonymous } from '@cluster/viewer'
import type { FastifyInstance } from 'fastify'
import { allowanceOf } from './allowance.ts'
import { callerOf } from './caller.ts'
import { forwardPages } from './forwarding.ts'
import type { RateLimiter } from './rate-limit.ts'
import type { Upstream } from './upstream.ts'

const paths = ['/oidc', '/.well-known/openid-configuration', '/.well-known/oauth-authorization-server']

/** Serves the OpenID Connect issuer, which is identity: each request takes a point of its address's limit. */
export async function serveIssuer(
  server: FastifyInstance,
  { identity, limiter }: { identity: Upstream; limiter: RateLimiter },
): Promise<void> {
  await server.register(async scope => {
    scope.addHook('onRequest', async (request, reply) => {
      // Whoever signs in is nobody yet, and what a client sends to prove itself is a try.
      const allowance = allowanceOf(limiter, callerOf(anonymous, request.ip, ''))
      const refusal = await allowance.take(1).catch(error => error as Error)
      reply.headers(allowance.headers())
      // In the shape of OAuth 2.0 (RFC 6749, 5.2), which its clients read.
      if (refusal)
        return reply.code(429).send({ error: 'temporarily_unavailable', error_description: refusal.message })
    })
    await forwardPages(scope, Object.fromEntries(paths.map(path => [path, identity])))
  })
}
