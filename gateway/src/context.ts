import type { Claims } from '@cluster/viewer'
import type { FastifyBaseLogger } from 'fastify'
import type { Allowance } from './allowance.ts'

export interface GatewayContext {
  claims: Claims
  allowance: Allowance
  /** The claims, signed for the subgraphs. */
  signedViewer: string
  /** When the whole answer must be there, in milliseconds since 1970. */
  deadline: number
  log: FastifyBaseLogger
}
