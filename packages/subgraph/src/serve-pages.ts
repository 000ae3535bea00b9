import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { DomainError, domainError } from '@cluster/errors'
import { forbidden, unauthenticated } from '@cluster/viewer'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from './access.ts'
import { type Headers, isSigned, type SubgraphContext, unsignedCaller } from './context.ts'
import { admit } from './guard.ts'

/** Something that a subgraph gives by GET below `/documents/`, to whom its gateway vouches for. */
export interface Page<C> {
  /** What follows `/documents/`, with parameters as in `assemblies/:id/minutes.pdf`. */
  path: string
  /** Who may have it, as `@access` of an SDL says; everybody when it is left out. */
  access?: Access
  /** Makes it for who asks. @throws DomainError that says why not */
  make(asked: Asked, context: C): Promise<Made>
}

/** What was asked for: the parameters of the path, and those after the `?`. */
export interface Asked {
  path: Record<string, string>
  query: Record<string, string>
}

export interface Made {
  /** The media type: `application/pdf`. */
  type: string
  /** What the file is called, in letters, digits, `.` and `-`. */
  name: string
  /** A stream is sent while it is made. */
  body: string | Buffer | Readable
  /** Anybody may have it and keep it for a moment. */
  isPublic?: boolean
}

const repeatedParameter = domainError(
  'REPEATED_PARAMETER',
  (name: string) => name,
  (name: string) => `Give ${name} once.`,
)

const documentNotFound = domainError('DOCUMENT_NOT_FOUND', null, 'There is no such document.')

/** How long, in seconds, anybody may keep what is public. */
const publicSeconds = 60

// A picture that is opened by itself is a page: it loads and runs nothing.
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** Serves the pages of a subgraph. Callers that the gateway did not sign get nothing, as at `/graphql`. */
export async function servePages<C extends SubgraphContext>(
  server: FastifyInstance,
  pages: readonly Page<C>[],
  { secret, contextFor }: { secret: string; contextFor(headers: Headers): C },
): Promise<void> {
  await server.register(async scope => {
    scope.addHook('onRequest', async (request, reply) => {
      if (!isSigned(request.headers, secret)) return reply.code(401).send({ errors: [unsignedCaller] })
    })
    const none = async () => {
      throw documentNotFound()
    }
    const others: Page<C> = { path: '*', make: none }
    for (const { path, access, make } of [...pages, others]) {
      scope.get(`/documents/${path}`, async (request, reply) => {
        try {
          const context = contextFor(request.headers)
          const { admitted, answer: given } = access
            ? admit(access, context, () => path)
            : { admitted: context, answer: (made: Made) => made }
          return answer(request, reply, given(await make(askedIn(request), admitted)))
        } catch (error) {
          if (error instanceof DomainError) return refuse(reply, error)
          throw error
        }
      })
    }
  })
}

function refuse(reply: FastifyReply, { code, field, message, details }: DomainError): FastifyReply {
  const refusal = { message, extensions: { ...details, code, field } }
  return reply
    .code(statusOf(code))
    .header('cache-control', 'no-store')
    .send({ errors: [refusal] })
}

function askedIn({ params, query }: FastifyRequest): Asked {
  const given = query as Record<string, string | string[]>
  for (const [name, value] of Object.entries(given)) if (Array.isArray(value)) throw repeatedParameter(name)
  return { path: params as Asked['path'], query: given as Asked['query'] }
}

function statusOf(code: string): number {
  if (code === unauthenticated.code) return 401
  if (code === forbidden.code) return 403
  return code.endsWith('_NOT_FOUND') ? 404 : 400
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, name, body, isPublic }: Made,
): FastifyReply {
  const shown = type.startsWith('image/') ? 'inline' : 'attachment'
  reply.headers({
    'content-type': type,
    'content-disposition': `${shown}; filename="${name.replace(/[^\w.-]+/g, '-')}"`,
    'content-security-policy': policy,
    'cache-control': isPublic ? `public, max-age=${publicSeconds}` : 'private, no-store',
  })
  if (!isPublic || !(typeof body === 'string' || Buffer.isBuffer(body))) return reply.send(body)
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  reply.header('etag', tag)
  return isKnown(tag, request.headers['if-none-match']) ? reply.code(304).send() : reply.send(body)
}

/** RFC 9110, 13.1.2: any of the tags given, weak ones too. */
const isKnown = (tag: string, given = ''): boolean =>
  given.split(',').some(one => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)
