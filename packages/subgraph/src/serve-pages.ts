import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { DomainError, domainError } from '@cluster/errors'
import { forbidden, unauthenticated } from '@cluster/viewer'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from './access.ts'
import { type Headers, isSigned, type SubgraphContext, unsignedCaller } from './context.ts'
import { admit } from './guard.ts'

/** Something that a subgraph gives by plain HTTP, to whom its gateway vouches for. */
export interface Page<C> {
  /** Below what the gateway has it: `/documents` when it is left out. */
  root?: '/documents' | '/concierge' | '/calendar' | '/unsubscribe' | '/publications' | '/oai'
  /** `GET` when it is left out. The body of a `POST` is not read, unless `isForm`; that of a `PUT` is a stream. */
  method?: 'GET' | 'POST' | 'PUT'
  /** The body of a `POST` is what a form sends, and is read as if it stood after the `?`. */
  isForm?: boolean
  /** It answers itself what is given twice: `asked.repeated` names that. Others refuse it. */
  takesRepeated?: boolean
  /** What follows the root, with parameters as in `assemblies/:id/minutes.pdf`; empty for the root itself. */
  path: string
  /** Who may have it, as `@access` of an SDL says; everybody when it is left out. */
  access?: Access
  /** The HTTP status of refusals, by their codes; 404 for what is NOT_FOUND and 400 otherwise. */
  statuses?: Readonly<Record<string, number>>
  /** Makes it for who asks. @throws DomainError that says why not */
  make(asked: Asked, context: C): Promise<Made>
}

/** What was asked for: the parameters of the path, and those after the `?`. */
export interface Asked {
  path: Record<string, string>
  query: Record<string, string>
  /** What was given more than once after the `?`. */
  repeated: string[]
  /** As they were sent. */
  headers: IncomingHttpHeaders
  /** What a `PUT` sends; empty for all else. */
  body: Readable
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
  /** 200 when it is left out. */
  status?: number
  /** Further headers; they stand before ours. */
  headers?: Record<string, string>
}

const repeatedParameter = domainError(
  'REPEATED_PARAMETER',
  (name: string) => name,
  (name: string) => `Give ${name} once.`,
)

const documentNotFound = domainError('DOCUMENT_NOT_FOUND', null, 'There is no such document.')

/** How much, in bytes, a form may send. */
const formLimit = 16_384

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
    scope.addContentTypeParser('*', (request, payload, done) => {
      // A stream is read by who makes the page of it, as fast as it can.
      if (request.method === 'PUT') return done(null, payload)
      payload.resume()
      done(null)
    })
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: formLimit },
      (_, text, done) => done(null, text),
    )
    const none = async () => {
      throw documentNotFound()
    }
    const roots = new Set(['/documents', ...pages.map(rootOf)] as const)
    const others = [...roots].map((root): Page<C> => ({ root, path: '*', make: none }))
    for (const page of [...pages, ...others]) {
      const { path, access, make, method = 'GET' } = page
      const url = path ? `${rootOf(page)}/${path}` : rootOf(page)
      scope.route({
        method,
        url,
        handler: async (request, reply) => {
          try {
            const context = contextFor(request.headers)
            const { admitted, answer: given } = access
              ? admit(access, context, () => path)
              : { admitted: context, answer: (made: Made) => made }
            return answer(request, reply, given(await make(askedIn(request, page), admitted)))
          } catch (error) {
            // A client that is still sending reads no answer before it has sent all.
            if (method === 'PUT') request.raw.resume()
            if (error instanceof DomainError) return refuse(reply, error, page)
            throw error
          }
        },
      })
    }
  })
}

const rootOf = ({ root = '/documents' }: Pick<Page<never>, 'root'>) => root

function refuse(
  reply: FastifyReply,
  { code, field, message, details }: DomainError,
  { statuses = {} }: Pick<Page<never>, 'statuses'>,
): FastifyReply {
  const refusal = { message, extensions: { ...details, code, field } }
  return reply
    .code(statuses[code] ?? statusOf(code))
    .header('cache-control', 'no-store')
    .send({ errors: [refusal] })
}

function askedIn(request: FastifyRequest, page: Omit<Page<never>, 'make'>): Asked {
  const { params, query: asked, headers, body } = request
  const query: Record<string, string> = {}
  const repeated: string[] = []
  const sent = page.isForm && typeof body === 'string' ? [...new URLSearchParams(body)] : []
  for (const [name, value] of [...Object.entries(asked as Record<string, string | string[]>), ...sent]) {
    const isRepeated = Array.isArray(value) || name in query
    if (isRepeated && !page.takesRepeated) throw repeatedParameter(name)
    if (isRepeated) repeated.push(name)
    query[name] = Array.isArray(value) ? value[0]! : value
  }
  const stream = page.method === 'PUT' && body instanceof Readable ? body : Readable.from([])
  return { path: params as Asked['path'], query, repeated, headers, body: stream }
}

function statusOf(code: string): number {
  if (code === unauthenticated.code) return 401
  if (code === forbidden.code) return 403
  return code.endsWith('_NOT_FOUND') ? 404 : 400
}

function answer(request: FastifyRequest, reply: FastifyReply, made: Made): FastifyReply {
  const { type, name, body, isPublic, isAskedAgain, changedAt, status = 200, headers = {} } = made
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
    ...headers,
  })
  reply.code(status)
  // What has a tag of its own has been compared by that already.
  if (!isKept || headers.etag || !(typeof body === 'string' || Buffer.isBuffer(body))) return reply.send(body)
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
