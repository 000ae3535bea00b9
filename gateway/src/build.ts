import { readFileSync } from 'node:fs'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { Config } from '@cluster/config'
import { redisCheck } from '@cluster/jobs'
import { createServer, type Running } from '@cluster/server'
import { signViewer } from '@cluster/viewer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { acceptIdempotencyKeys } from './accept-idempotency-keys.ts'
import { admitApps } from './admit-apps.ts'
import { admitOperations, type Step } from './admit-operations.ts'
import { appStandings } from './app-standings.ts'
import { askIdentity } from './ask-identity.ts'
import { authenticator } from './authenticate.ts'
import { serveCalendars } from './calendars.ts'
import { type gatewayVariables, switchTelemetryOff } from './config.ts'
import type { GatewayContext } from './context.ts'
import { allowOrigins } from './cross-origin.ts'
import { dataSource } from './data-source.ts'
import { serveDocuments } from './documents.ts'
import { errorFormatter } from './format-error.ts'
import { forwardPages } from './forwarding.ts'
import { graphiqlPage, serveGraphiql } from './graphiql.ts'
import { guard } from './guard.ts'
import { idempotencyNotes } from './idempotency-notes.ts'
import { serveIssuer } from './issuer.ts'
import { serveJobsPage } from './jobs-page.ts'
import { limitOperations } from './limits.ts'
import { serveArchive } from './personal-archive.ts'
import { servePublications } from './publications.ts'
import { rateLimiter } from './rate-limit.ts'
import { refuseIntrospection } from './refuse-introspection.ts'
import { refuseUnknownOperation } from './refuse-unknown-operation.ts'
import { refuseUnplannable } from './refuse-unplannable.ts'
import { putDocumentIn, registeredOperations } from './registered-operations.ts'
import { reportCost } from './report-cost.ts'
import type { SubgraphName } from './subgraphs.ts'
import { supergraphFile } from './supergraph.ts'
import { serveUnsubscribing } from './unsubscribing.ts'
import type { SubgraphUpstream, Upstream } from './upstream.ts'

export interface GatewayParts {
  config: Config<typeof gatewayVariables>
  subgraphs: Record<SubgraphName, SubgraphUpstream>
  /** Who serves plain HTTP, by the path that it begins with: `/dev/mail`. */
  pages: Record<string, Upstream>
  timeouts?: Timeouts
  /** What it plans by: the committed supergraph when it is left out. */
  supergraphSdl?: string
}

/** How long, in milliseconds, one answer of a subgraph may take, and the whole answer to a request. */
export interface Timeouts {
  subgraph: number
  request: number
}

const usualTimeouts: Timeouts = { subgraph: 10_000, request: 20_000 }

/** Builds the gateway, ready to answer, not listening. */
export async function buildGateway({
  config,
  subgraphs,
  pages,
  timeouts = usualTimeouts,
  supergraphSdl = readFileSync(supergraphFile, 'utf8'),
}: GatewayParts): Promise<Running> {
  const redis = redisCheck(config.REDIS_URL)
  const checks = Object.fromEntries(Object.entries(subgraphs).map(([name, { check }]) => [name, check]))
  const server = createServer({
    name: 'gateway',
    logLevel: config.LOG_LEVEL,
    checks: { ...checks, redis: redis.check },
    trustedProxies: config.TRUSTED_PROXIES,
  })
  const rules = { jwksUrl: config.JWKS_URL, issuer: config.OIDC_ISSUER, audience: config.TOKEN_AUDIENCE }
  const authenticate = authenticator(rules, server.log)
  const ask = askIdentity(subgraphs.identity, config.VIEWER_SECRET)
  const operations = registeredOperations(ask, [config.WORKER_APP_ID, 'identity'])
  const notes = idempotencyNotes(config)
  // What needs nobody else comes first; a note is taken of what will be done only.
  const steps = [
    refuseUnknownOperation,
    ...(config.EXPLORABLE ? [] : [refuseIntrospection]),
    limitOperations(config),
    admitApps(appStandings(ask), operations),
    acceptIdempotencyKeys(notes, config.VIEWER_SECRET),
  ]
  const apollo = await startApollo(server, { config, subgraphs, timeouts, steps, supergraphSdl })

  const limiter = rateLimiter(config)
  await server.register(async scope => {
    await allowOrigins(scope, config.CORS_ORIGINS)
    const visitOf = guard(scope, { authenticate, limiter, workerAppId: config.WORKER_APP_ID })
    const contextOf = (request: FastifyRequest): GatewayContext => {
      const { claims, allowance, refusal } = visitOf(request)
      if (refusal) throw refusal
      const signedViewer = signViewer(claims, config.VIEWER_SECRET)
      const deadline = Date.now() + timeouts.request
      const idempotencyKey = request.headers['idempotency-key']?.toString()
      return { claims, allowance, signedViewer, idempotencyKey, deadline, log: request.log }
    }
    scope.post(
      '/graphql',
      fastifyApolloHandler(apollo, {
        context: async request => {
          const context = contextOf(request)
          await putDocumentIn(request.body, context.claims, operations)
          return context
        },
      }),
    )
    serveArchive(scope, { apollo, contextOf })
    await serveDocuments(scope, { path: '/documents', maker: subgraphs.members, contextOf })
    await serveDocuments(scope, { path: '/concierge', maker: subgraphs.services, contextOf })
    await servePublications(scope, { publications: subgraphs.publications, contextOf })
  })
  await serveIssuer(server, { identity: subgraphs.identity, limiter })
  const ofMails = { notifications: subgraphs.notifications, limiter, viewerSecret: config.VIEWER_SECRET }
  await serveUnsubscribing(server, ofMails)
  await serveCalendars(server, { events: subgraphs.events, limiter, viewerSecret: config.VIEWER_SECRET })
  if (config.EXPLORABLE) {
    serveGraphiql(server)
    server.get('/graphql', async (_, reply) => {
      const { html, policy } = await graphiqlPage()
      return reply.type('text/html').header('content-security-policy', policy).send(html)
    })
  } else {
    server.get('/graphql', (_, reply) =>
      reply
        .code(405)
        .header('allow', 'POST')
        .send({
          errors: [{ message: 'Send the operation by POST.', extensions: { code: 'METHOD_NOT_ALLOWED' } }],
        }),
    )
  }
  await serveJobsPage(server, {
    authenticate,
    limiter,
    redisUrl: config.REDIS_URL,
    prefix: config.CLUSTER_PREFIX,
    secureCookies: !config.EXPLORABLE,
  })
  await forwardPages(server, pages)

  return {
    server,
    close: async () => {
      await apollo.stop()
      redis.close()
      limiter.close()
      notes.close()
      await Promise.all(
        [...Object.values(subgraphs), ...Object.values(pages)].map(upstream => upstream.close()),
      )
    },
  }
}

async function startApollo(
  server: FastifyInstance,
  {
    config,
    subgraphs,
    timeouts,
    steps,
    supergraphSdl,
  }: Pick<GatewayParts, 'config' | 'subgraphs'> & {
    timeouts: Timeouts
    steps: readonly Step[]
    supergraphSdl: string
  },
): Promise<ApolloServer<GatewayContext>> {
  const logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: string) => server.log.warn(message),
    error: (message: string) => server.log.error(message),
  }
  switchTelemetryOff()
  const apollo = new ApolloServer<GatewayContext>({
    gateway: new ApolloGateway({
      supergraphSdl,
      buildService: ({ name }) => dataSource(name, subgraphs[name as SubgraphName], timeouts.subgraph),
      logger,
    }),
    cache: 'bounded',
    // Anybody could store documents with us.
    persistedQueries: false,
    // Who may ask for the schema, a step decides.
    introspection: true,
    hideSchemaDetailsFromClientErrors: !config.EXPLORABLE,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: config.MAX_TOKENS },
    maxRecursiveSelections: config.MAX_SELECTIONS,
    formatError: errorFormatter(server.log, config.MAX_SELECTIONS),
    logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(server),
      admitOperations(steps),
      refuseUnplannable,
      reportCost,
    ],
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  return apollo
}
