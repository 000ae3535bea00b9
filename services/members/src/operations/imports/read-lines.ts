import type { Readable } from 'node:stream'

/** The most characters kept of a line: no record that can be stored has more. */
const mostCharacters = 100_000

/** The lines of a text in UTF-8, without their ends (LF or CRLF) and the byte order mark, read as they come. */
export async function* readLines(source: string | Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  let isFirst = true
  const clean = (line: string) => {
    const text = isFirst ? line.replace(/^\uFEFF/, '') : line
    isFirst = false
    return text.replace(/\r$/, '')
  }

  for await (const chunk of typeof source === 'string' ? [source] : source) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    // Without a bound, a file without line breaks would be held whole, and searched anew with every chunk.
    rest = lines.pop()!.slice(0, mostCharacters)
    yield* lines.map(clean)
  }
  rest += decoder.decode()
  if (rest) yield clean(rest)
}
