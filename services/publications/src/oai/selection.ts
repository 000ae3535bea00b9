import { createHash } from 'node:crypto'
import { OaiError } from './errors.ts'
import { isPrefix, type MetadataPrefix } from './metadata.ts'
import { filterOfSet } from './sets.ts'

/** Which records a harvester wants, and behind which of them it is. */
export interface Selection {
  prefix: MetadataPrefix
  /** In seconds since 1970, both of them wanted too; null for no bound. */
  from: number | null
  until: number | null
  set: string | null
  /** The number of the last record that was given; 0 at the beginning. */
  after: number
  /** How many were given. */
  given: number
}

/** The selection of the first request of a list. @throws OaiError badArgument, cannotDisseminateFormat or noRecordsMatch */
export function selectionOf(given: Record<string, string>): Selection {
  const { metadataPrefix, from, until, set } = given
  if (metadataPrefix === undefined) throw new OaiError('badArgument', 'metadataPrefix is missing.')
  if (!isPrefix(metadataPrefix))
    throw new OaiError('cannotDisseminateFormat', 'There are oai_dc, datacite and oai_datacite.')
  if (from !== undefined && until !== undefined && from.length !== until.length)
    throw new OaiError('badArgument', 'from and until must have the same granularity.')
  const selection: Selection = {
    prefix: metadataPrefix,
    from: from === undefined ? null : secondsOf('from', from),
    until: until === undefined ? null : secondsOf('until', until, 'end'),
    set: set ?? null,
    after: 0,
    given: 0,
  }
  if (selection.from !== null && selection.until !== null && selection.from > selection.until)
    throw new OaiError('badArgument', 'from is after until.')
  if (selection.set !== null) filterOfSet(selection.set)
  return selection
}

// Of a day its first second, or its last.
function secondsOf(name: string, text: string, edge: 'start' | 'end' = 'start'): number {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text)
  if (!isDay && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text))
    throw new OaiError('badArgument', `${name} is a day, 2030-01-31, or a second, 2030-01-31T12:34:56Z.`)
  const instant = new Date(isDay ? `${text}T${edge === 'end' ? '23:59:59' : '00:00:00'}Z` : text)
  const written = Number.isNaN(instant.getTime()) ? '' : instant.toISOString()
  if (!written.startsWith(text.slice(0, isDay ? 10 : 19)))
    throw new OaiError('badArgument', `${name} is no day of the calendar.`)
  return instant.getTime() / 1000
}

/**
 * What a harvester sends back for the next part of its list. All that is needed stands in it: nothing is kept here, so that
 * it never expires, and a part may be asked for again.
 */
export function tokenOf({ prefix, from, until, set, after, given }: Selection): string {
  const said = JSON.stringify([prefix, from, until, set, after, given])
  return `${Buffer.from(said).toString('base64url')}.${checksum(said)}`
}

/** @throws OaiError badResumptionToken for what `tokenOf` did not make, or what was damaged on its way */
export function selectionIn(token: string): Selection {
  const [encoded = '', sum] = token.split('.')
  const said = Buffer.from(encoded, 'base64url').toString()
  if (sum !== checksum(said)) throw new OaiError('badResumptionToken', 'The token is not one of ours.')
  const parsed = JSON.parse(said) as [
    MetadataPrefix,
    number | null,
    number | null,
    string | null,
    number,
    number,
  ]
  const [prefix, from, until, set, after, given] = parsed
  return { prefix, from, until, set, after, given }
}

// Against damage, not against people: a token gives nothing that its maker could not ask for openly.
const checksum = (said: string): string =>
  createHash('sha256').update(`oai-pmh ${said}`).digest('base64url').slice(0, 12)
