import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'

const codes: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'MALFORMED_JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'MALFORMED_JSON',
}

/**
 * Answers what went wrong around GraphQL in GraphQL's shape. A fault of the request keeps its status; of
 * anything else the client sees only a number to quote, under which the log has the rest.
 */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode: status = 500, code } = error
  if (status < 500) {
    const extensions = { code: codes[code] ?? 'BAD_REQUEST' }
    return reply.code(status).send({ errors: [{ message: error.message, extensions }] })
  }
  const id = randomUUID()
  const { name, message, stack } = error
  request.log.error({ id, error: { name, message, stack } }, 'a request failed')
  return reply.code(status).send({
    errors: [
      {
        message: `Something went wrong on our side. Try again; if it stays, tell us the number ${id}.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR', id },
      },
    ],
  })
}
