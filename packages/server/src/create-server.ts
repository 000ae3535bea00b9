import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { answerError } from './answer-error.ts'
import { httpDuration, metricsText } from './metrics.ts'

/** Looks whether a dependency can be used: null when it can, else what is missing, for an operator. */
export type Check = () => Promise<string | null>

export interface ServerOptions {
  name: string
  /** 'silent', 'error', 'warn', 'info' or 'debug'. */
  logLevel: string
  /** What must be there before requests are sent here, by the dependency's name. */
  checks: Record<string, Check>
  /** The largest request body, in bytes. */
  bodyLimit?: number
  /** Addresses or networks of the proxies that are believed whom they ask for (X-Forwarded-For). */
  trustedProxies?: string[]
}

/** What stays out of the log, wherever an object with headers is logged. */
const secrets = ['authorization', 'cookie', 'x-cluster-viewer'].flatMap(name => [
  `headers["${name}"]`,
  `*.headers["${name}"]`,
])

/** For each answer that does not say otherwise: pages are in no frame, and tell nobody where one came from. */
const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
}

/** A process's HTTP server with health, metrics and logs, not yet listening. */
export function createServer({
  name,
  logLevel,
  checks,
  bodyLimit = 1_000_000,
  trustedProxies = [],
}: ServerOptions): FastifyInstance {
  const server = Fastify({
    logger: { level: logLevel, name, redact: secrets },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    // A secret address, or one with the id of somebody else's issuer, is longer than Fastify's 100 characters.
    routerOptions: { maxParamLength: 500 },
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    // So long a request may take to come in; a client that sends a byte now and then would hold its place.
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
  })
  server.setErrorHandler(answerError)
  closeWhatBecomesIdle(server)

  server.addHook('onRequest', async (_, reply) => {
    reply.headers(securityHeaders)
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    httpDuration.observe({ server: name, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  server.get('/health/live', async () => ({ status: 'live' }))
  server.get('/health/ready', async (_, reply) => {
    const missing = await findMissing(checks)
    const ready = Object.keys(missing).length === 0
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', missing })
  })
  server.get('/metrics', async (_, reply) => {
    const { type, body } = await metricsText()
    return reply.type(type).send(body)
  })
  return server
}

/** While the server closes: a client that keeps its connection after its last answer would hold it up. */
function closeWhatBecomesIdle(server: FastifyInstance): void {
  server.addHook('preClose', async () => {
    const sweep = setInterval(() => server.server.closeIdleConnections(), 50)
    server.server.once('close', () => clearInterval(sweep))
    // A server that never listened has no such event.
    if (!server.server.listening) clearInterval(sweep)
  })
}

async function findMissing(checks: Record<string, Check>): Promise<Record<string, string>> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await answerOf(check)] as const),
  )
  return Object.fromEntries(results.filter((result): result is [string, string] => result[1] !== null))
}

async function answerOf(check: Check): Promise<string | null> {
  const late = new Promise<string>(resolve =>
    setTimeout(resolve, 1_900, 'gives no answer within 2 s').unref(),
  )
  const answer = (async () => check())().catch(() => 'cannot be reached')
  return Promise.race([answer, late])
}
