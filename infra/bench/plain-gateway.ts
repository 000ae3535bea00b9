// What ours is measured against: Apollo's gateway as it comes, with nothing of ours but the viewer's signature.
import { readFileSync } from 'node:fs'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { switchTelemetryOff } from '@cluster/gateway/config.ts'
import { supergraphFile } from '@cluster/gateway/supergraph.ts'
import { createServer } from '@cluster/server'
import { anonymous, signViewer, viewerHeader } from '@cluster/viewer'
import { answerTasks } from './child.ts'

export interface PlainGatewayTask {
  port: number
  secret: string
  /** The origin of each subgraph. */
  subgraphs: Record<string, string>
}

interface Context {
  signedViewer?: string
}

const quiet = { debug: () => {}, info: () => {}, warn: console.warn, error: console.error }

answerTasks<PlainGatewayTask>(async ({ port, secret, subgraphs }) => {
  switchTelemetryOff()
  const apollo = new ApolloServer<Context>({
    gateway: new ApolloGateway({
      supergraphSdl: readFileSync(supergraphFile, 'utf8'),
      buildService: ({ name }) =>
        new RemoteGraphQLDataSource<Context>({
          url: `${subgraphs[name]}/graphql`,
          willSendRequest: ({ request, context: { signedViewer = '' } }) =>
            request.http?.headers.set(viewerHeader, signedViewer),
        }),
      logger: quiet,
    }),
    logger: quiet,
  })
  await apollo.start()
  const server = createServer({ name: 'plain-gateway', logLevel: 'warn', checks: {} })
  const context = async () => ({ signedViewer: signViewer(anonymous, secret) })
  server.post('/graphql', fastifyApolloHandler(apollo, { context }))
  await server.listen({ host: '127.0.0.1', port })
  return 'ready'
})
