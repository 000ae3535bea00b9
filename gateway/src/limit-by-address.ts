import { anonymous } from '@cluster/viewer'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { allowanceOf } from './allowance.ts'
import { callerOf } from './caller.ts'
import type { RateLimiter } from './rate-limit.ts'

/** Takes a point of its address for each request of a scope, whoever asks. `refuse` answers when there is none left. */
export function limitByAddress(
  scope: FastifyInstance,
  limiter: RateLimiter,
  refuse: (reply: FastifyReply, message: string) => FastifyReply,
): void {
  scope.addHook('onRequest', async (request, reply) => {
    const allowance = allowanceOf(limiter, callerOf(anonymous, request.ip, ''))
    const refusal = await allowance.take(1).catch(error => error as Error)
    reply.headers(allowance.headers())
    if (refusal) return refuse(reply.code(429), refusal.message)
  })
}
