import { anonymous, signViewer } from '@cluster/viewer'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from './context-of-page.ts'
import { isUnder, prepareForwarding } from './forwarding.ts'
import { limitByAddress } from './limit-by-address.ts'
import type { RateLimiter } from './rate-limit.ts'
import type { Upstream } from './upstream.ts'

const path = '/unsubscribe'

interface Parts {
  /** Who sends what is unsubscribed from. */
  notifications: Upstream
  limiter: RateLimiter
  viewerSecret: string
}

/**
 * Serves the addresses that end mails (RFC 8058). Who reads a mail need not sign in for it, and its mail program cannot: whoever
 * asks is nobody in particular, and the address says all. Each request is a point of the address it comes from.
 */
export async function serveUnsubscribing(
  server: FastifyInstance,
  { notifications, limiter, viewerSecret }: Parts,
): Promise<void> {
  await server.register(async scope => {
    limitByAddress(scope, limiter, (reply, message) => refuse(reply, 429, { code: 'RATE_LIMITED', message }))
    await prepareForwarding(scope)
    // The body goes on as it came.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    const handler = (request: FastifyRequest, reply: FastifyReply) =>
      isUnder(path, request.url)
        ? notifications.forward(request, reply, signViewer(anonymous, viewerSecret))
        : reply.callNotFound()
    scope.route({ method: ['GET', 'POST'], url: `${path}/*`, handler })
  })
}
