import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider'
import { html } from './html.ts'
import { languageOf } from './language.ts'
import { pageHeaders } from './layout.ts'
import { messagePage } from './sign-in-pages.ts'
import { words } from './words.ts'

/** What a browser is shown where the protocol refuses: in words for people, and with its code for developers. */
export function renderError(ctx: KoaContextWithOIDC, { error, error_description }: ErrorOut): void {
  const language = languageOf({ uiLocales: ctx.query.ui_locales, acceptLanguage: ctx.get('accept-language') })
  const said = words[language]
  const isOurs = ctx.status >= 500
  const isOver = error_description?.includes('session') || error_description?.includes('expired')
  const [title, text] = isOurs
    ? [said.faultTitle, said.fault]
    : isOver
      ? [said.expiredTitle, said.expired]
      : [said.failedTitle, said.failed]
  const told = [error, error_description].filter(Boolean).join(': ')
  ctx.set(pageHeaders())
  ctx.body = messagePage({
    language,
    title,
    text,
    detail: isOurs ? null : html`<p>${said.forDevelopers} <code>${told}</code></p>`,
  })
}
