import { type Format, formats } from '../exports/formats.ts'

/** A kind of text that a client takes, the most wanted first (RFC 9110, 12.5.1). */
interface Accepted {
  mediaType: string
  parameters: Record<string, string>
}

function acceptedIn(header: string): Accepted[] {
  return header
    .split(',')
    .map(part => {
      const [mediaType = '', ...given] = part.split(';').map(one => one.trim().toLowerCase())
      const parameters = Object.fromEntries(
        given.map(one => one.split('=').map(side => side.trim()) as [string, string]),
      )
      return { mediaType, parameters, quality: Number(parameters.q ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
}

const others: Record<string, string> = {
  'application/json': 'json',
  'application/xml': 'xml',
  'text/x-bibtex': 'bib',
  'application/*': 'jsonld',
  '*/*': 'jsonld',
  // A page for people is another's: programs read what is in this one.
  'text/html': 'jsonld',
}

const byMediaType = new Map([
  ...Object.entries(formats).map(([ending, { mediaType }]): [string, string] => [
    mediaType.split(';')[0]!,
    ending,
  ]),
  ...Object.entries(others),
])

export type Chosen = { format: Format; ending: string } | { style: string; locale: string }

/** What is given to who accepts that; null where nothing is. A citation is asked for as DOI resolvers know it. */
export function chosenBy(accept: string | undefined): Chosen | null {
  for (const { mediaType, parameters } of acceptedIn(accept ?? '*/*')) {
    if (mediaType === 'text/x-bibliography')
      return { style: parameters.style ?? 'apa', locale: parameters.locale ?? 'fr' }
    const ending = byMediaType.get(mediaType)
    if (ending) return { format: formats[ending]!, ending }
  }
  return null
}
