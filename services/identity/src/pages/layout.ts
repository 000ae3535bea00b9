import { type Html, html, trustedHtml } from './html.ts'
import type { Language } from './language.ts'
import { style, styleSource } from './style.ts'
import { words } from './words.ts'

export interface Page {
  language: Language
  title: string
  /** What the person has to mend; it is read out at once. */
  problem?: { text: string; field: string } | null
  /** Where the page is had in the other language; null for one that cannot be asked for again. */
  otherLanguageUrl: string | null
  body: Html
}

/** A whole page. */
export function layout({ language, title, problem, otherLanguageUrl, body }: Page): string {
  const said = words[language]
  const other = language === 'fr' ? 'en' : 'fr'
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${problem ? said.errorTitle : ''}${title} – ${said.cluster}</title>
<style>${trustedHtml(style)}</style>
</head>
<body>
<header>
<p>${said.cluster}</p>
${
  otherLanguageUrl &&
  html`<nav aria-label="${said.languages}"><a href="${otherLanguageUrl}" lang="${other}" hreflang="${other}">${said.otherLanguage}</a></nav>`
}
</header>
<main>
${
  problem
    ? html`<div class="alert" role="alert" tabindex="-1" autofocus><h2>${said.problem}</h2><p><a href="#${problem.field}">${problem.text}</a></p></div>`
    : null
}
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.toString()
}

/**
 * What goes with each page.
 * @param sentTo the address to which a form on it leads in the end: browsers hold its redirects to the policy as well
 */
export function pageHeaders(sentTo?: unknown): Record<string, string> {
  const { origin } = typeof sentTo === 'string' && URL.canParse(sentTo) ? new URL(sentTo) : { origin: 'null' }
  const formAction = origin === 'null' ? "'self'" : `'self' ${origin}`
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src ${styleSource}; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
  }
}
