import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** What graphql-js and Apollo Server refuse by themselves, under a code for all such refusals. */
function ownRefusal(
  { message, extensions }: GraphQLFormattedError,
  maxSelections: number,
): GraphQLFormattedError | null {
  const tokens = /more tha[nt] (\d+) tokens/.exec(message)?.[1]
  if (extensions?.code === 'GRAPHQL_PARSE_FAILED' && tokens)
    return {
      message: `The document has more than ${tokens} tokens.`,
      extensions: { code: 'TOO_MANY_TOKENS' },
    }
  if (extensions?.validationErrorCode !== 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return null
  return {
    message: `The operation has more than ${maxSelections} selections, with its fragments put in.`,
    extensions: { code: 'TOO_MANY_SELECTIONS' },
  }
}

/**
 * Subgraphs have masked their own errors: these pass, with the subgraph's name. Of an error of the gateway
 * itself the client sees only a number to quote.
 */
export function errorFormatter(log: FastifyBaseLogger, maxSelections: number) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const refusal = ownRefusal(formatted, maxSelections)
    if (refusal) return refusal
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
