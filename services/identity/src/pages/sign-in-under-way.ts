import type { FastifyReply, FastifyRequest } from 'fastify'
import { errors, type InteractionResults, type Provider } from 'oidc-provider'
import { type Language, languageOf } from './language.ts'

/** A sign-in that this browser began. */
export interface UnderWay {
  uid: string
  base: string
  /** What the provider needs: `login`, or something that our pages need not ask for. */
  prompt: string
  language: Language
  form: Record<string, unknown>
  /** The address that the person gave before, by the page that sent it here. */
  hint: string
  /** Where the person is sent in the end. */
  sentTo: unknown
  finish(result: InteractionResults): Promise<FastifyReply>
}

/**
 * The sign-in of the page that is asked for. Its cookie, which other sites can neither read nor send along with a form,
 * must be of the same sign-in as its address.
 * @throws SessionNotFound when it is over, or another browser began it
 */
export async function readSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  provider: Provider,
): Promise<UnderWay> {
  const { uid } = request.params as { uid: string }
  const details = await provider.interactionDetails(request.raw, reply.raw)
  if (details.uid !== uid || (request.method === 'POST' && isFromElsewhere(request)))
    throw new errors.SessionNotFound('another sign-in')
  const form = (request.body ?? {}) as Record<string, unknown>
  const { ui_locales: uiLocales, login_hint, redirect_uri } = details.params
  return {
    uid,
    base: `/oidc/interaction/${uid}`,
    prompt: details.prompt.name,
    form,
    hint: typeof login_hint === 'string' ? login_hint : '',
    sentTo: redirect_uri,
    language: languageOf({
      chosen: form.lang ?? (request.query as { lang?: unknown }).lang,
      uiLocales,
      acceptLanguage: request.headers['accept-language'],
    }),
    finish: async result => {
      const returnTo = await provider.interactionResult(request.raw, reply.raw, result, {
        mergeWithLastSubmission: true,
      })
      return reply.header('cache-control', 'no-store').redirect(returnTo, 303)
    },
  }
}

// Beside the cookie, which pages of a neighbour (another subdomain, another port) send along. Old browsers do not say.
function isFromElsewhere({ headers }: FastifyRequest): boolean {
  const from = headers['sec-fetch-site'] ?? 'same-origin'
  return from !== 'same-origin' && from !== 'none'
}
