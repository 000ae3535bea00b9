export type Language = 'fr' | 'en'

interface Asked {
  /** What the person chose on a page. */
  chosen?: unknown
  /** `ui_locales` of OpenID Connect: languages with spaces between them, the best first. */
  uiLocales?: unknown
  acceptLanguage?: string
}

/** In which language to speak: as the person chose, else as the page that sent it here says, else the browser. */
export function languageOf({ chosen, uiLocales, acceptLanguage }: Asked): Language {
  const wanted = [
    chosen,
    ...(typeof uiLocales === 'string' ? uiLocales.split(' ') : []),
    ...accepted(acceptLanguage),
  ]
  return wanted.map(known).find(language => language !== null) ?? 'fr'
}

function known(tag: unknown): Language | null {
  const [language] = typeof tag === 'string' ? tag.toLowerCase().split('-') : []
  return language === 'fr' || language === 'en' ? language : null
}

function accepted(header = ''): string[] {
  const ranges = header.split(',').map(range => {
    const [tag = '', quality = ''] = range.split(';')
    return { tag: tag.trim(), weight: Number.parseFloat(quality.trim().slice(2)) }
  })
  const weightOf = ({ weight }: { weight: number }) => (Number.isNaN(weight) ? 1 : weight)
  return ranges.sort((a, b) => weightOf(b) - weightOf(a)).map(({ tag }) => tag)
}
