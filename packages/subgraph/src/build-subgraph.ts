import { ApolloServer, type GraphQLRequest } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { databaseCheck, type Migration, migrate, openDatabase } from '@cluster/database'
import { type Check, createServer } from '@cluster/server'
import type { FastifyInstance } from 'fastify'
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import { buildSchema } from './build-schema.ts'
import {
  callerFrom,
  type Headers,
  isSigned,
  noSelf,
  type SubgraphContext,
  unsignedCaller,
} from './context.ts'
import { errorFormatter } from './format-error.ts'
import { documentLimits, limitOperations } from './limit-operations.ts'
import { type Page, servePages } from './serve-pages.ts'

export interface SubgraphOptions<C extends SubgraphContext> {
  name: string
  /** The folder of the service, with its contract (see `readSdl`) and a slash at its end. */
  folder: URL
  // biome-ignore lint/suspicious/noExplicitAny: each service types its own resolvers from its SDL
  resolvers: any
  context(base: SubgraphContext): C
  /** The history of the database, which is named like the subgraph. */
  migrations: readonly Migration[]
  config: SubgraphConfig
  /** What it gives by plain HTTP: documents, calendars. */
  pages?: readonly Page<C>[]
  /** What else must be there before requests are sent here. */
  checks?: Record<string, Check>
  now?: () => Date
  /** What else ends with the subgraph. */
  close?(): Promise<void>
}

export interface SubgraphConfig {
  readonly MONGODB_URI: string
  readonly CLUSTER_PREFIX: string
  readonly VIEWER_SECRET: string
  readonly LOG_LEVEL: string
}

/** A subgraph that is built and does not listen: serve it over HTTP, or call it in-process. */
export interface Subgraph {
  name: string
  server: FastifyInstance
  schema: GraphQLSchema
  execute(request: GraphQLRequest, headers: Headers): Promise<FormattedExecutionResult>
  close(): Promise<void>
}

/** The gateway writes more than it was sent: a client's megabyte, and the representations of a page of pages. */
const bodyLimit = 20_000_000

/** Connects the subgraph's database, brings it up to date, and builds the rest. */
export async function buildSubgraph<C extends SubgraphContext>(
  options: SubgraphOptions<C>,
): Promise<Subgraph> {
  const { name, folder, config, migrations, now = () => new Date() } = options
  await openDatabase(name, config.MONGODB_URI, config.CLUSTER_PREFIX)
  await migrate(name, migrations)
  const checks = { mongodb: databaseCheck(name, migrations), ...options.checks }
  const server = createServer({ name, logLevel: config.LOG_LEVEL, checks, bodyLimit })
  const schema = buildSchema(folder, options.resolvers)
  const apollo = new ApolloServer<C>({
    schema,
    cache: 'bounded',
    persistedQueries: false,
    parseOptions: { maxTokens: documentLimits.maxTokens },
    maxRecursiveSelections: documentLimits.maxRecursiveSelections,
    // The gateway asks a subgraph for its SDL; a signed caller is let in, nobody else.
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(server.log),
    logger: {
      debug: () => {},
      info: () => {},
      warn: m => server.log.warn(m),
      error: m => server.log.error(m),
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Both would wrap every field's resolver, for traces and hints that nobody reads.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(server),
      limitOperations(schema),
    ],
    stopOnTerminationSignals: false,
  })
  await apollo.start()

  const contextFor = (headers: Headers) =>
    options.context({ ...callerFrom(headers, config.VIEWER_SECRET), now, self: noSelf, service: name })
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // Before the body is read: whoever is not the gateway gets no work out of us.
    onRequest: async (request, reply) => {
      if (isSigned(request.headers, config.VIEWER_SECRET)) return
      return reply.code(401).send({ errors: [unsignedCaller] })
    },
    handler: fastifyApolloHandler(apollo, { context: async request => contextFor(request.headers) }),
  })

  await servePages(server, options.pages ?? [], { secret: config.VIEWER_SECRET, contextFor })

  return {
    name,
    server,
    schema,
    execute: async (request, headers) => {
      const { body } = await apollo.executeOperation(request, { contextValue: contextFor(headers) })
      if (body.kind !== 'single') throw new Error('Incremental delivery is not used')
      return body.singleResult
    },
    close: async () => {
      await server.close()
      await apollo.stop()
      await options.close?.()
    },
  }
}
