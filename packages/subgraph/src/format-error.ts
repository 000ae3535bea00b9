import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { DomainError } from '@cluster/errors'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/**
 * What a client sees of an error: a refusal of ours as it is, a fault of the request by its code, and of
 * anything else only a number to quote, under which the log has the rest.
 */
export function errorFormatter(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { path } = formatted
    const cause = unwrapResolverError(error)
    if (cause instanceof DomainError) {
      const { code, field, details, message } = cause
      return { message, path, extensions: { ...details, code, field } }
    }
    if (isFaultOfRequest(formatted, cause)) {
      const { code, field } = formatted.extensions ?? {}
      const { message, locations } = formatted
      return { message, path, locations, extensions: { code, ...(field ? { field } : {}) } }
    }
    const id = randomUUID()
    const { name, message, stack } = Object(cause) as Error
    log.error({ id, path, error: { name, message: message ?? String(cause), stack } }, 'a resolver failed')
    return {
      message: `Something went wrong on our side. Try again; if it stays, tell us the number ${id}.`,
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    }
  }
}

function isFaultOfRequest({ extensions }: GraphQLFormattedError, cause: unknown): boolean {
  return cause instanceof GraphQLError && extensions?.code !== 'INTERNAL_SERVER_ERROR'
}
