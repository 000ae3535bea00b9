import { forbidden } from '@cluster/viewer'
import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import { appOf } from './caller.ts'
import { type ContextOf, contextOrRefuse, refuse } from './context-of-page.ts'
import { isUnder, prepareForwarding } from './forwarding.ts'
import type { Upstream } from './upstream.ts'

/** What a document takes beyond the point that every request takes: it is drawn for who asks. */
const furtherPoints = 4

interface Parts {
  /** Below what they are had: `/documents`. */
  path: string
  /** Who makes the documents. */
  maker: Upstream
  contextOf: ContextOf
}

/** Serves the documents of a subgraph, which learns who asks as it does with the graph, and decides. */
export async function serveDocuments(
  server: FastifyInstance,
  { path, maker, contextOf }: Parts,
): Promise<void> {
  await server.register(async scope => {
    await prepareForwarding(scope)
    scope.get(`${path}/*`, async (request, reply) => {
      if (!isUnder(path, request.url)) return reply.callNotFound()
      const context = contextOrRefuse(contextOf, request, reply)
      if (!context) return reply
      const { claims, allowance, signedViewer } = context
      // What an app may ask for in its own name is told in operations and scopes: no document is.
      if (appOf(claims)) return refuse(reply, 403, forbidden('a person, or nobody in particular: no app'))
      try {
        await allowance.take(furtherPoints)
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        return refuse(reply, 429, { code: String(error.extensions.code), message: error.message })
      }
      // Of an answer that another server in this process writes, no hook of ours gets to see the headers.
      reply.headers(allowance.headers())
      return maker.forward(request, reply, signedViewer)
    })
  })
}
