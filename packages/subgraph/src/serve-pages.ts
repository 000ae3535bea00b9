import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import { DomainError, domainError } from '@cluster/errors'
import { forbidden, unauthenticated } from '@cluster/viewer'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from './access.ts'
import { type Headers, isSigned, type SubgraphContext, unsignedCaller } from './context.ts'
import { admit } from './guard.ts'

/** Something that a subgraph gives by plain HTTP, to whom its gateway vouches for. */
export interface Page<C> {
  /** Below what the gateway has it: `/documents` when it is left out. */
  root?: '/documents' | '/calendar' | '/unsubscribe'
  /** `GET` when it is left out. Of a `POST` the address says all: its body is not read. */
  method?: 'GET' | 'POST'
  /** What follows the root, with parameters as in `assemblies/:id/minutes.pdf`. */
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
  /** Who has it may keep it, and asks each time whether it is the same still. */
  isAskedAgain?: boolean
  /** When it was last another: Last-Modified. */
  changedAt?: Date
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
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, payload, done) => {
      payload.resume()
      done(null)
    })
    const none = async () => {
      throw documentNotFound()
    }
    const roots = new Set(['/documents', ...pages.map(rootOf)] as const)
    const others = [...roots].map((root): Page<C> => ({ root, path: '*', make: none }))
    for (const page of [...pages, ...others]) {
      const { path, access, make, method = 'GET' } = page
      const url = `${rootOf(page)}/${path}`
      scope.route({
        method,
        url,
        handler: async (request, reply) => {
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
        },
      })
    }
  })
}

const rootOf = ({ root = '/documents' }: Pick<Page<never>, 'root'>) => root

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

function answer(request: FastifyRequest, reply: FastifyReply, made: Made): FastifyReply {
  const { type, name, body, isPublic, isAskedAgain, changedAt } = made
  const shown = /^(image|text\/html)/.test(type) ? 'inline' : 'attachment'
  const isKept = isPublic || isAskedAgain
  reply.headers({
    'content-type': type,
    'content-disposition': `${shown}; filename="${name.replace(/[^\w.-]+/g, '-')}"`,
    'content-security-policy': policy,
    'cache-control': isPublic
      ? `public, max-age=${publicSeconds}`
      : isAskedAgain
        ? 'private, no-cache'
        : 'private, no-store',
  })
  if (!isKept || !(typeof body === 'string' || Buffer.isBuffer(body))) return reply.send(body)
  const tag = tagOf(body)
  reply.header('etag', tag)
  if (changedAt) reply.header('last-modified', changedAt.toUTCString())
  return isKnown(request.headers, tag, changedAt) ? reply.code(304).send() : reply.send(body)
}

// What is made once and sent often is not read through each time.
const tags = new WeakMap<Buffer, string>()

function tagOf(body: string | Buffer): string {
  const known = Buffer.isBuffer(body) && tags.get(body)
  if (known) return known
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  if (Buffer.isBuffer(body)) tags.set(body, tag)
  return tag
}

/** RFC 9110, 13.2.2: any of the tags given, weak ones too; the date only where there is no tag. */
function isKnown(headers: IncomingHttpHeaders, tag: string, changedAt: Date | undefined): boolean {
  const { 'if-none-match': given, 'if-modified-since': since } = headers
  if (given !== undefined)
    return given.split(',').some(one => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)
  // A date has no fractions of a second.
  return Boolean(since && changedAt) && Date.parse(since!) >= Math.floor(Number(changedAt) / 1_000) * 1_000
}
