import { type Html, html } from './html.ts'
import type { Language } from './language.ts'
import { layout } from './layout.ts'
import { words } from './words.ts'

export interface SignInPage {
  language: Language
  /** The address of this sign-in: its forms are sent below it. */
  base: string
  /** What is wrong with what was sent. */
  problem?: string | null
}

/** Where a person says who it is. */
export function addressPage({ language, base, problem, email }: SignInPage & { email: string }): string {
  const said = words[language]
  return layout({
    language,
    title: said.signIn,
    problem: problem ? { text: problem, field: 'email' } : null,
    otherLanguageUrl: inOtherLanguage(base, language),
    body: html`<p>${said.addressHelp}</p>
<form method="post" action="${base}" novalidate>
<label for="email">${said.address}</label>
<span class="hint" id="email-hint">${said.addressExample}</span>
${fieldError('email', problem)}
<input id="email" name="email" type="email" autocomplete="email" spellcheck="false" required value="${email}" ${described('email', problem)}>
${languageField(language)}
<button>${said.sendCode}</button>
</form>
<form method="post" action="${base}/cancel">${languageField(language)}<button class="quiet">${said.cancel}</button></form>`,
  })
}

/** Where a person enters the code that was sent. */
export function codePage({ language, base, problem }: SignInPage): string {
  const said = words[language]
  return layout({
    language,
    title: said.codeTitle,
    problem: problem ? { text: problem, field: 'code' } : null,
    otherLanguageUrl: inOtherLanguage(`${base}/code`, language),
    body: html`<p>${said.codeSent}</p>
<form method="post" action="${base}/code" novalidate>
<label for="code">${said.code}</label>
${fieldError('code', problem)}
<input class="code" id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]*" maxlength="12" required ${described('code', problem, false)}>
${languageField(language)}
<button>${said.enter}</button>
</form>
<p><a href="${base}?lang=${language}">${said.otherAddress}</a></p>`,
  })
}

/** A page that only says something. */
export function messagePage({
  language,
  title,
  text,
  detail = null,
}: {
  language: Language
  title: string
  text: string
  detail?: Html | null
}): string {
  return layout({ language, title, otherLanguageUrl: null, body: html`<p>${text}</p>${detail}` })
}

const inOtherLanguage = (url: string, language: Language) => `${url}?lang=${language === 'fr' ? 'en' : 'fr'}`

const languageField = (language: Language): Html =>
  html`<input type="hidden" name="lang" value="${language}">`

const fieldError = (field: string, problem?: string | null) =>
  problem ? html`<span class="field-error" id="${field}-error">${problem}</span>` : null

function described(field: string, problem?: string | null, hasHint = true): Html {
  const ids = [hasHint && `${field}-hint`, problem && `${field}-error`].filter(Boolean).join(' ')
  // Where something is wrong the alert has the focus: it is read out first.
  return html`${problem ? html`aria-invalid="true" ` : html`autofocus `}${ids ? html`aria-describedby="${ids}"` : null}`
}
