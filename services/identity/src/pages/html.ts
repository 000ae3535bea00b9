/** A piece of HTML: what is put into it as text is escaped. */
class Html {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

export type { Html }

type Part = string | number | Html | null | false | readonly Html[]

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `html\`<p>${text}</p>\``: texts are escaped, pieces of HTML and lists of them are not, null and false are nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, next, n) => `${text}${textOf(parts[n - 1] ?? null)}${next}`))
}

/** Takes HTML that a library wrote. */
export const trustedHtml = (text: string): Html => new Html(text)

function textOf(part: Part): string {
  if (part === null || part === false) return ''
  if (part instanceof Html) return part.toString()
  if (typeof part === 'object') return part.join('')
  return String(part).replace(/[&<>"']/g, letter => entities[letter]!)
}
