import type { KoaContextWithOIDC } from 'oidc-provider'
import { type Html, html, trustedHtml } from './html.ts'
import { type Language, languageOf } from './language.ts'
import { layout, pageHeaders } from './layout.ts'
import { type Words, words } from './words.ts'

/** Asks whether to sign out. The form is the provider's, and has what keeps other sites from sending it. */
export function logoutSource(ctx: KoaContextWithOIDC, form: string): void {
  show(ctx, said => ({
    title: said.signOut,
    body: html`<p>${said.signOutQuestion}</p>${trustedHtml(form)}
<button form="op.logoutForm" name="logout" value="yes">${said.signOutYes}</button>
<button form="op.logoutForm" class="quiet">${said.signOutNo}</button>`,
  }))
}

export function postLogoutSuccessSource(ctx: KoaContextWithOIDC): void {
  show(ctx, said => ({ title: said.signedOut, body: html`<p>${said.signedOutText}</p>` }))
}

/** In place of a page of the provider that a script sends on at once: the same form, with a button. */
export function continueSigningOut(ctx: KoaContextWithOIDC): void {
  const { secret } = ctx.oidc.session!.state as { secret: string }
  show(ctx, said => ({
    title: said.signOut,
    body: html`<p>${said.goOnQuestion}</p>
<form method="post" action="${ctx.oidc.urlFor('end_session_confirm')}">
<input type="hidden" name="xsrf" value="${secret}"><input type="hidden" name="logout" value="yes">
<button>${said.goOn}</button></form>`,
  }))
}

function show(ctx: KoaContextWithOIDC, content: (said: Words) => { title: string; body: Html }): void {
  const language = languageOf({
    uiLocales: ctx.query.ui_locales ?? ctx.oidc.params?.ui_locales,
    acceptLanguage: ctx.get('accept-language'),
  })
  const sentTo = (ctx.oidc.session?.state as { postLogoutRedirectUri?: string } | undefined)
    ?.postLogoutRedirectUri
  ctx.set(pageHeaders(sentTo))
  // What a form was sent to cannot be asked for again.
  const otherLanguageUrl = ctx.method === 'GET' ? inOtherLanguage(ctx, language) : null
  ctx.body = layout({ language, otherLanguageUrl, ...content(words[language]) })
}

function inOtherLanguage({ path, querystring }: KoaContextWithOIDC, language: Language): string {
  const parameters = new URLSearchParams(querystring)
  parameters.set('ui_locales', language === 'fr' ? 'en' : 'fr')
  return `${path}?${parameters}`
}
