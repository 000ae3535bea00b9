import { anonymous, type Claims } from '@cluster/viewer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { type Allowance, allowanceOf } from './allowance.ts'
import type { Authenticate } from './authenticate.ts'
import { callerOf } from './caller.ts'
import type { RateLimiter } from './rate-limit.ts'

/** Who asks, and what it has left; `refusal` is why its token was refused. */
export interface Visit {
  claims: Claims
  allowance: Allowance
  refusal: unknown
}

/**
 * Finds out who asks and takes a point of its limit before the body is read, for all routes of a scope.
 * Every answer tells what is left.
 * @returns the visit of a request
 */
export function guard(
  scope: FastifyInstance,
  {
    authenticate,
    limiter,
    workerAppId,
  }: { authenticate: Authenticate; limiter: RateLimiter; workerAppId: string },
): (request: FastifyRequest) => Visit {
  const visits = new WeakMap<FastifyRequest, Visit>()

  scope.addHook('onRequest', async (request, reply) => {
    let refusal: unknown = null
    // A wrong token counts for the address: it may be a guess.
    const claims = await authenticate(request.headers.authorization).catch(error => {
      refusal = error
      return anonymous
    })
    const allowance = allowanceOf(limiter, callerOf(claims, request.ip, workerAppId))
    visits.set(request, { claims, allowance, refusal })
    try {
      await allowance.take(1)
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      const { message, extensions } = error
      return reply.code(429).send({ errors: [{ message, extensions: { code: extensions.code } }] })
    }
  })
  scope.addHook('onSend', async (request, reply, payload) => {
    const allowance = visits.get(request)?.allowance
    if (!allowance) return payload
    reply.headers(allowance.headers())
    const isJson = String(reply.getHeader('content-type')).includes('json')
    // What Apollo Server executed has it already; these are small.
    if (reply.statusCode < 400 || typeof payload !== 'string' || !isJson) return payload
    const { extensions, ...answer } = JSON.parse(payload)
    return extensions?.cost
      ? payload
      : JSON.stringify({ ...answer, extensions: { ...extensions, cost: allowance.cost() } })
  })
  return request => visits.get(request)!
}
