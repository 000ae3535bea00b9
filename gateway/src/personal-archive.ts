import { readFileSync } from 'node:fs'
import type { ApolloServer, HeaderMap } from '@apollo/server'
import { forbidden, unauthenticated } from '@cluster/viewer'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { GatewayContext } from './context.ts'

const document = readFileSync(new URL('../operations/personal-archive.graphql', import.meta.url), 'utf8')

interface Parts {
  apollo: ApolloServer<GatewayContext>
  /** What an operation of this request is asked with. @throws GraphQLError why its token was refused */
  contextOf(request: FastifyRequest): GatewayContext
}

/** Serves all that is kept about the person who asks, of every service, as one file: whole or not at all. */
export function serveArchive(scope: FastifyInstance, { apollo, contextOf }: Parts): void {
  scope.get('/me/data.json', async (request, reply) => {
    const contextValue = contextFor(request, contextOf)
    if (contextValue instanceof GraphQLError) {
      const { message, extensions } = contextValue
      const { code, http } = extensions as { code: string; http: { status: number; headers: HeaderMap } }
      return refuse(reply.headers(Object.fromEntries(http.headers)), http.status, { code, message })
    }
    const { personId, appId } = contextValue.claims
    if (!personId)
      return appId
        ? refuse(reply, 403, forbidden('a person, not an app'))
        : refuse(reply, 401, unauthenticated())

    const { body } = await apollo.executeOperation({ query: document }, { contextValue })
    const { data, errors } = body.kind === 'single' ? body.singleResult : {}
    const archive = data?.exportMyData
    // What a service that is away has would be missing, and nobody would see that.
    if (errors || !archive)
      return refuse(reply.header('retry-after', '30'), 503, {
        code: 'ARCHIVE_INCOMPLETE',
        message: 'Not every service answers now, and an archive in parts is not given. Try again later.',
      })
    return reply
      .type('application/json; charset=utf-8')
      .headers({
        'cache-control': 'no-store',
        'content-disposition': 'attachment; filename="initiatives-et-cite-data.json"',
      })
      .send(JSON.stringify(archive, null, 2))
  })
}

function contextFor(request: FastifyRequest, contextOf: Parts['contextOf']): GatewayContext | GraphQLError {
  try {
    return contextOf(request)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

function refuse(reply: FastifyReply, status: number, { code, message }: { code: string; message: string }) {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
}
