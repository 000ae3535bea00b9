import { jobsBoard } from '@cluster/jobs/board'
import { type Claims, viewerOf } from '@cluster/viewer'
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLError } from 'graphql'
import type { Authenticate } from './authenticate.ts'
import { limitByAddress } from './limit-by-address.ts'
import type { RateLimiter } from './rate-limit.ts'
import { queueNames } from './subgraphs.ts'

const path = '/admin/jobs'
const cookieName = 'staff-token'

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const signIn = (message: string) => `<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>Jobs</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:1rem/1.5 system-ui;max-width:36rem;margin:3rem auto;padding:0 1rem}textarea{width:100%}</style>
<h1>Jobs</h1>
<p lang="fr">Réservé à l'équipe. Collez un jeton d'accès (rôle STAFF ou DIRECTOR).</p>
<p lang="en">For staff. Paste an access token (role STAFF or DIRECTOR).</p>
<p role="alert"><strong>${message}</strong></p>
<form method="post" action="${path}/sign-in">
<label for="token">Jeton · Token</label>
<textarea id="token" name="token" rows="6" required autocomplete="off"></textarea>
<button>Entrer · Enter</button>
</form></html>`

interface Parts {
  authenticate: Authenticate
  limiter: RateLimiter
  redisUrl: string
  prefix: string
  secureCookies: boolean
}

/** Bull Board for staff, with a form where a browser can leave its token, since it cannot send a header. */
export async function serveJobsPage(
  server: FastifyInstance,
  { authenticate, limiter, secureCookies: secure, ...redis }: Parts,
): Promise<void> {
  const board = jobsBoard(queueNames, path, redis)
  server.addHook('onClose', () => board.close())

  await server.register(async scope => {
    await scope.register(cookie)
    // A token is a try, whoever sends it.
    limitByAddress(scope, limiter, page)
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(body as string))),
    )
    scope.post(`${path}/sign-in`, async (request, reply) => {
      const token = String((request.body as { token?: string } | null)?.token ?? '').trim()
      const fault = await faultOf(authenticate(`Bearer ${token}`))
      if (fault) return page(reply.code(fault.status), fault.message)
      return reply
        .setCookie(cookieName, token, { path, httpOnly: true, sameSite: 'strict', secure })
        .redirect(path)
    })
    await scope.register(async guarded => {
      guarded.addHook('onRequest', async (request, reply) => {
        const authorization = authorizationOf(request)
        const fault = await faultOf(authenticate(authorization))
        if (fault) return page(reply.code(fault.status), authorization ? fault.message : '')
      })
      await guarded.register(board.plugin, { prefix: path })
    })
  })
}

/** Why somebody may not see the jobs, or null. */
async function faultOf(asked: Promise<Claims>): Promise<{ status: number; message: string } | null> {
  try {
    if (viewerOf(await asked).has('STAFF')) return null
  } catch (error) {
    const { message, extensions } = error as GraphQLError
    if (Object(extensions?.http).status === 503) return { status: 503, message }
  }
  return { status: 401, message: 'Jeton refusé · Token refused' }
}

function authorizationOf(request: FastifyRequest): string | undefined {
  const token = request.cookies[cookieName]
  return request.headers.authorization ?? (token ? `Bearer ${token}` : undefined)
}

function page(reply: FastifyReply, message: string): FastifyReply {
  return reply
    .type('text/html')
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-store' })
    .send(signIn(message))
}
