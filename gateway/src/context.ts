import type { Claims } from '@cluster/identity'
import type { FastifyBaseLogger } from 'fastify'

export interface GatewayContext {
  claims: Claims
  /** The claims, signed for the subgraphs. */
  signedViewer: string
  log: FastifyBaseLogger
}
