/** Text as it may stand in XML 1.0: signs that it must not hold are left out, and those that it would read otherwise are written as entities. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

type Attributes = Record<string, string | null | undefined>
export type Content = string | readonly (string | null)[] | null | undefined

/**
 * An element with its attributes, those left out that are null; a text that is not an element already has to be `escaped`.
 * @returns null where there is no content
 */
export function element(name: string, content: Content, attributes: Attributes = {}): string | null {
  const inner = Array.isArray(content)
    ? content.filter(part => part !== null).join('')
    : (content as string | null)
  if (!inner) return null
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value == null ? [] : ` ${key}="${escaped(value)}"`,
  )
  return `<${name}${given.join('')}>${inner}</${name}>`
}

/** The same of a text. */
export const textElement = (
  name: string,
  text: string | null | undefined,
  attributes: Attributes = {},
): string | null => (text ? element(name, escaped(text), attributes) : null)
