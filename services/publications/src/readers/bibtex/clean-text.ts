import { fieldMissing, textTooLong, unknownTexCommand } from '../../import-errors.ts'

// The parser's markup; no other "<" is one.
const markup =
  /<\/?(?:i|b|sub|sup|code|p|br|li|ul|blockquote|h[1-4])>|<span [^>]*>|<\/span>|<a href="[^"]*">|<\/a>/g

/**
 * A text of an entry as plain Unicode (NFC) on one line, null when it is empty.
 * @param limit how many characters it may have
 * @throws DomainError UNKNOWN_TEX_COMMAND or TEXT_TOO_LONG
 */
export function cleanText(field: string, text: string | undefined, limit: number): string | null {
  const clean = (text ?? '')
    .replace(markup, '')
    // \"\i is an i with two dots, not a dotless one with two dots more.
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
  const command = /\\[A-Za-z]+/.exec(clean)?.[0]
  if (command) throw unknownTexCommand(field, command)
  if (clean.length > limit) throw textTooLong(field, limit)
  return clean || null
}

/** The same of a text that must be there. @throws DomainError FIELD_MISSING as well */
export function neededText(field: string, text: string | undefined, limit: number): string {
  const clean = cleanText(field, text, limit)
  if (!clean) throw fieldMissing(field)
  return clean
}
