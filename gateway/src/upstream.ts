import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'

export interface SubgraphRequest {
  query: string
  variables: Record<string, unknown>
  operationName?: string
}

/** Something behind the gateway, in this process or another. */
export interface Upstream {
  /**
   * Hands a plain HTTP request over as it is, but for what only the gateway may say. With `signedViewer`, which says who
   * asks, nothing goes along that the caller proved itself with.
   */
  forward(request: FastifyRequest, reply: FastifyReply, signedViewer?: string): unknown
  close(): Promise<void>
}

export interface SubgraphUpstream extends Upstream {
  /** @throws when there is no answer; a refusal is an answer. By `signal` the caller gives up. */
  execute(
    request: SubgraphRequest,
    signedViewer: string,
    signal: AbortSignal,
  ): Promise<FormattedExecutionResult>
  /** Null when it is ready, else what is wrong. */
  check(): Promise<string | null>
}
