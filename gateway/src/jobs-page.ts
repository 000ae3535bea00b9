import { jobsBoard } from '@cluster/jobs/board'
import { type Claims, viewerOf } from '@cluster/viewer'
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Authenticate } from './authenticate.ts'
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

/** Bull Board for staff, with a form where a browser can leave its token, since it cannot send a header. */
export async function serveJobsPage(
  server: FastifyInstance,
  {
    authenticate,
    ...redis
  }: { authenticate: Authenticate; redisUrl: string; prefix: string; secureCookies: boolean },
): Promise<void> {
  const board = jobsBoard(queueNames, path, redis)
  server.addHook('onClose', () => board.close())
  const isStaff = (claims: Claims) => viewerOf(claims).has('STAFF')

  await server.register(async scope => {
    await scope.register(cookie)
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(body as string))),
    )
    scope.post(`${path}/sign-in`, async (request, reply) => {
      const token = String((request.body as { token?: string } | null)?.token ?? '').trim()
      const claims = await authenticate(`Bearer ${token}`).catch(() => null)
      if (!claims || !isStaff(claims)) return refuse(reply, 'Jeton refusé · Token refused')
      const { secureCookies: secure } = redis
      return reply
        .setCookie(cookieName, token, { path, httpOnly: true, sameSite: 'strict', secure })
        .redirect(path)
    })
    await scope.register(async guarded => {
      guarded.addHook('onRequest', async (request, reply) => {
        const claims = await authenticate(authorizationOf(request)).catch(() => null)
        if (!claims || !isStaff(claims)) return refuse(reply, '')
      })
      await guarded.register(board.plugin, { prefix: path })
    })
  })
}

function authorizationOf(request: FastifyRequest): string | undefined {
  const token = request.cookies[cookieName]
  return request.headers.authorization ?? (token ? `Bearer ${token}` : undefined)
}

function refuse(reply: FastifyReply, message: string): FastifyReply {
  return reply
    .code(401)
    .type('text/html')
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-store' })
    .send(signIn(message))
}
