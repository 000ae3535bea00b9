import { anonymous, signViewer } from '@cluster/viewer'
import type { FastifyInstance } from 'fastify'
import { refuse } from './context-of-page.ts'
import { isUnder, prepareForwarding } from './forwarding.ts'
import { limitByAddress } from './limit-by-address.ts'
import type { RateLimiter } from './rate-limit.ts'
import type { Upstream } from './upstream.ts'

const path = '/calendar'

interface Parts {
  /** Who has the calendars. */
  events: Upstream
  limiter: RateLimiter
  viewerSecret: string
}

/**
 * Serves the calendars of events. Calendar programs sign in to nothing: whoever asks is nobody in particular, whatever
 * it sends along, and one's own calendar is known by its address alone. Each request is a point of the address it comes from.
 */
export async function serveCalendars(
  server: FastifyInstance,
  { events, limiter, viewerSecret }: Parts,
): Promise<void> {
  await server.register(async scope => {
    limitByAddress(scope, limiter, (reply, message) => refuse(reply, 429, { code: 'RATE_LIMITED', message }))
    await prepareForwarding(scope)
    scope.get(`${path}/*`, (request, reply) =>
      isUnder(path, request.url)
        ? events.forward(request, reply, signViewer(anonymous, viewerSecret))
        : reply.callNotFound(),
    )
  })
}
