import { readFileSync } from 'node:fs'
import type { ApolloServer } from '@apollo/server'
import { forbidden, unauthenticated } from '@cluster/viewer'
import type { FastifyInstance } from 'fastify'
import type { GatewayContext } from './context.ts'
import { type ContextOf, contextOrRefuse, refuse } from './context-of-page.ts'

const document = readFileSync(new URL('../operations/personal-archive.graphql', import.meta.url), 'utf8')

interface Parts {
  apollo: ApolloServer<GatewayContext>
  contextOf: ContextOf
}

/** Serves all that is kept about the person who asks, of every service, as one file: whole or not at all. */
export function serveArchive(scope: FastifyInstance, { apollo, contextOf }: Parts): void {
  scope.get('/me/data.json', async (request, reply) => {
    const contextValue = contextOrRefuse(contextOf, request, reply)
    if (!contextValue) return reply
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
