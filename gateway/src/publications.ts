import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { type ContextOf, contextOrRefuse, refuse } from './context-of-page.ts'
import { isUnder, prepareForwarding } from './forwarding.ts'
import type { Upstream } from './upstream.ts'

const roots = ['/publications', '/oai']

/** What all that a search finds takes beyond the point of every request: it may be everything. */
const furtherPoints = 49

/** More than any file that the subgraph takes: what is larger is refused before it crosses the network inside. */
const largestBody = 60_000_000

interface Parts {
  publications: Upstream
  contextOf: ContextOf
}

/**
 * Serves what publications gives by plain HTTP: records in the formats of libraries, files in both directions, feeds, and
 * the interface for harvesters. It learns who asks as it does with the graph, and decides.
 */
export async function servePublications(
  server: FastifyInstance,
  { publications, contextOf }: Parts,
): Promise<void> {
  await server.register(async scope => {
    await prepareForwarding(scope)
    // The body goes on as it comes.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      if (!roots.some(root => isUnder(root, request.url))) return reply.callNotFound()
      if (Number(request.headers['content-length'] ?? 0) > largestBody) {
        // What is on its way already is not waited for.
        reply.header('connection', 'close')
        return refuse(reply, 413, { code: 'FILE_TOO_LARGE', message: 'No file of this size is taken.' })
      }
      const context = contextOrRefuse(contextOf, request, reply)
      if (!context) return reply
      try {
        if (isUnder('/publications', request.url) && request.url.includes('/export.'))
          await context.allowance.take(furtherPoints)
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        return refuse(reply, 429, { code: String(error.extensions.code), message: error.message })
      }
      // Of an answer that another server in this process writes, no hook of ours gets to see the headers.
      reply.headers(context.allowance.headers())
      return publications.forward(request, reply, context.signedViewer)
    }
    scope.route({ method: ['GET', 'PUT'], url: '/publications/*', handler })
    scope.route({ method: ['GET', 'POST'], url: '/oai', handler })
  })
}
