import type { IncomingHttpHeaders } from 'node:http'
import { viewerHeader } from '@cluster/viewer'
import replyFrom from '@fastify/reply-from'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Upstream } from './upstream.ts'

const timeoutMs = 10_000

/** What concerns one connection only (RFC 9110, 7.6.1), and who asks from where, which only the gateway may say. */
const keptBack = [
  'connection',
  'expect',
  'forwarded',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  viewerHeader,
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
]

/** What a caller proves itself with: a page that is told who asks has no use for it. */
export const proofs = ['authorization', 'cookie']

/** Lets a scope hand requests over to other processes. */
export async function prepareForwarding(scope: FastifyInstance): Promise<void> {
  await scope.register(replyFrom, {
    undici: { headersTimeout: timeoutMs, bodyTimeout: timeoutMs },
    disableRequestLogging: true,
  })
}

/** Serves pages that others have, each under the path that it begins with. */
export async function forwardPages(server: FastifyInstance, pages: Record<string, Upstream>): Promise<void> {
  await server.register(async scope => {
    await prepareForwarding(scope)
    // The body goes on as it came.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    for (const [path, { forward }] of Object.entries(pages)) {
      const handler = (request: FastifyRequest, reply: FastifyReply) =>
        isUnder(path, request.url) ? forward(request, reply) : reply.callNotFound()
      scope.all(path, handler)
      scope.all(`${path}/*`, handler)
    }
  })
}

/** Hands requests to the process at an origin. */
export function forwardTo(origin: string): Upstream['forward'] {
  return (request, reply, signedViewer) =>
    reply.from(`${origin}${request.url}`, {
      rewriteRequestHeaders: (_, headers) => ({
        ...without(signedViewer ? proofs : [], passedOn(request.method, headers)),
        ...(signedViewer ? { [viewerHeader]: signedViewer } : {}),
        'x-forwarded-for': request.ip,
      }),
      rewriteHeaders: headers => without(keptBack, headers),
      // It answers for itself: a 503 of its own is not tried again.
      retryDelay: () => null,
      onError: (_, { error }) => {
        const isLate = 'statusCode' in error && error.statusCode === 504
        const what = isLate ? 'does not answer in time' : 'cannot be reached now'
        const message = `What serves this page ${what}. Try again.`
        reply
          .code(isLate ? 504 : 502)
          .send({ errors: [{ message, extensions: { code: 'PAGE_UNAVAILABLE' } }] })
      },
    })
}

function passedOn(method: string, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  // The body of a GET is not read, so nothing may announce one.
  return without(method === 'GET' || method === 'HEAD' ? [...keptBack, 'content-length'] : keptBack, headers)
}

function without<H extends object>(names: string[], headers: H): H {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name))) as H
}

/** Whether an address stays below a path: it is normalised on its way, so /dev/mail/../graphql would end elsewhere. */
export function isUnder(path: string, url: string): boolean {
  const base = 'http://gateway'
  if (!url.startsWith('/') || !URL.canParse(`${base}${url}`)) return false
  const { pathname, host } = new URL(`${base}${url}`)
  return host === 'gateway' && (pathname === path || pathname.startsWith(`${path}/`))
}
