import type { HeaderMap } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { GatewayContext } from './context.ts'

/** What a request is asked with. It throws a GraphQLError that says why its token was refused. */
export type ContextOf = (request: FastifyRequest) => GatewayContext

/** What a request for a page is asked with; null where its token is refused, and so answered already. */
export function contextOrRefuse(
  contextOf: ContextOf,
  request: FastifyRequest,
  reply: FastifyReply,
): GatewayContext | null {
  try {
    return contextOf(request)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { message, extensions } = error
    const { code, http } = extensions as { code: string; http: { status: number; headers: HeaderMap } }
    refuse(reply.headers(Object.fromEntries(http.headers)), http.status, { code, message })
    return null
  }
}

/** Answers a refusal as the graph would. */
export function refuse(
  reply: FastifyReply,
  status: number,
  { code, message }: { code: string; message: string },
): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
}
