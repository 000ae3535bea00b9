import { networkOf } from '@cluster/server'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import { errors } from 'oidc-provider'
import type { CodeSender } from '../mail/send-codes.ts'
import { checkCode, isCodeAwaited } from '../operations/check-code.ts'
import { requestCode, type SignIn } from '../operations/request-code.ts'
import type { KnownBrowsers } from './known-browser.ts'
import { languageOf } from './language.ts'
import { pageHeaders } from './layout.ts'
import { addressPage, codePage, messagePage } from './sign-in-pages.ts'
import { readSignIn, type UnderWay } from './sign-in-under-way.ts'
import { words } from './words.ts'

interface Pages {
  provider(): Provider
  signIn: SignIn
  codes: CodeSender
  browsers: KnownBrowsers
}

const base = '/oidc/interaction/:uid'

/** Serves the pages on which a person signs in. */
export async function serveSignIn(
  server: FastifyInstance,
  { provider, signIn, codes, browsers }: Pages,
): Promise<void> {
  // The gateway says from where somebody comes; who asks without it is the client.
  const clientOf = ({ headers, ip }: FastifyRequest) =>
    signIn.hashes.client(networkOf(headers['x-forwarded-for']?.toString() ?? ip))
  await server.register(async scope => {
    acceptForms(scope)
    scope.setErrorHandler(showFailure)

    scope.get(base, async (request, reply) => {
      const underWay = await readSignIn(request, reply, provider())
      // Nobody is asked whether our own pages may know who signs in.
      if (underWay.prompt !== 'login') return underWay.finish({ consent: {} })
      return show(reply, underWay, addressPage({ ...underWay, email: underWay.hint }))
    })
    scope.post(base, async (request, reply) => {
      const underWay = await readSignIn(request, reply, provider())
      const email = String(underWay.form.email ?? '').trim()
      const said = words[underWay.language]
      const again = (status: number, problem: string) =>
        show(reply.code(status), underWay, addressPage({ ...underWay, email, problem }))
      if (!isAddress(email)) return again(422, said.invalidAddress)
      try {
        const browser = browsers.read(request.headers.cookie, signIn.hashes.address(email))
        const asking = { client: clientOf(request), browser }
        const asked = await requestCode({ uid: underWay.uid, email, ...asking }, signIn)
        if (asked === 'TOO_MANY') return again(429, said.tooManyCodes)
        if (typeof asked === 'object') codes.send(asked.person, asked.code)
      } catch (error) {
        const { name, code, stack } = error as Error & { code?: string }
        request.log.error({ error: { name, code, stack } }, 'a person could not be looked up')
        return again(503, said.unavailable)
      }
      return reply.redirect(`${underWay.base}/code?lang=${underWay.language}`, 303)
    })
    scope.get(`${base}/code`, async (request, reply) => {
      const underWay = await readSignIn(request, reply, provider())
      if (await isCodeAwaited(underWay.uid, signIn.hashes)) return show(reply, underWay, codePage(underWay))
      return reply.redirect(`${underWay.base}?lang=${underWay.language}`, 303)
    })
    scope.post(`${base}/code`, async (request, reply) => {
      const underWay = await readSignIn(request, reply, provider())
      const said = words[underWay.language]
      const again = (problem: string, status = 422) =>
        show(reply.code(status), underWay, codePage({ ...underWay, problem }))
      const code = String(underWay.form.code ?? '').replace(/\s/g, '')
      if (!/^\d{6}$/.test(code)) return again(said.invalidCode)
      const checked = await checkCode({ uid: underWay.uid, code, client: clientOf(request) }, signIn)
      if (checked === 'WRONG') return again(said.wrongCode)
      if (checked === 'OVER') return again(said.codeOver)
      if (checked === 'TOO_MANY') return again(said.tooManyTries, 429)
      reply.header('set-cookie', browsers.mark(checked.address))
      return underWay.finish({ login: { accountId: checked.personId, amr: ['otp'] } })
    })
    scope.post(`${base}/cancel`, async (request, reply) => {
      const underWay = await readSignIn(request, reply, provider())
      return underWay.finish({ error: 'access_denied', error_description: 'the person went back' })
    })
  })
}

function acceptForms(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 10_000 },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
  )
}

function show(reply: FastifyReply, { sentTo }: UnderWay, page: string): FastifyReply {
  return reply.headers(pageHeaders(sentTo)).send(page)
}

/** What the graph takes for one (`EmailAddress`), with a domain in two parts. */
const isAddress = (text: string) =>
  text.length <= 254 &&
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)+$/i.test(text)

function showFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const said = words[languageOf({ acceptLanguage: request.headers['accept-language'] })]
  const language = said === words.en ? 'en' : 'fr'
  const isOver = error instanceof errors.SessionNotFound
  const { name, message, stack, statusCode = 500 } = error
  if (!isOver && statusCode >= 500)
    request.log.error({ error: { name, message, stack } }, 'a page to sign in failed')
  const [title, text] = isOver ? [said.expiredTitle, said.expired] : [said.faultTitle, said.fault]
  return reply
    .code(isOver ? 400 : statusCode)
    .headers(pageHeaders())
    .send(messagePage({ language, title, text }))
}
