import type { Claims } from '@cluster/viewer'
import type { FastifyBaseLogger } from 'fastify'
import type { Allowance } from './allowance.ts'

export interface GatewayContext {
  claims: Claims
  allowance: Allowance
  /** The claims, signed for the subgraphs; for a mutation with its Idempotency-Key. */
  signedViewer: string
  /** The header, also an empty one, which Apollo Server leaves out. */
  idempotencyKey: string | undefined
  /** When the whole answer must be there, in milliseconds since 1970. */
  deadline: number
  log: FastifyBaseLogger
}
