import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** Lets the pages of the named origins ask from a browser. No cookies: who asks is in `Authorization`. */
export async function allowOrigins(scope: FastifyInstance, origins: string[]): Promise<void> {
  if (origins.length === 0) return
  await scope.register(cors, {
    origin: origins,
    methods: ['POST'],
    allowedHeaders: ['authorization', 'content-type', 'idempotency-key'],
    exposedHeaders: ['ratelimit', 'ratelimit-policy', 'retry-after'],
    maxAge: 600,
  })
}
