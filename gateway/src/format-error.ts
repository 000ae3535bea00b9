import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/**
 * Subgraphs have masked their own errors: these pass, with the subgraph's name. Of an error of the gateway
 * itself the client sees only a number to quote.
 */
export function errorFormatter(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { extensions, path, message } = formatted
    const { stacktrace: _, ...shown } = extensions ?? {}
    if (shown.serviceName) return { message, path, extensions: shown }
    if (error instanceof GraphQLError && shown.code !== 'INTERNAL_SERVER_ERROR') {
      return { ...formatted, extensions: shown }
    }
    const id = randomUUID()
    const { name, stack } = error as Error
    log.error({ id, path, error: { name, message: (error as Error).message, stack } }, 'the gateway failed')
    return {
      message: `Something went wrong on our side. Try again; if it stays, tell us the number ${id}.`,
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    }
  }
}
