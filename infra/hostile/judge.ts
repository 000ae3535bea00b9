export interface Answer {
  status: number
  text: string
}

export interface Verdict {
  outcome: 'answered' | 'answered in part' | 'refused'
  /** The code of the first refusal, or the status. */
  code: string
  /** What must not be, or null. */
  fault: string | null
}

interface Parsed {
  data?: Record<string, unknown> | null
  errors?: { message?: string; extensions?: { code?: string } }[]
}

/** What tells of our inside: a stack, a path, the database. */
const inside =
  /:\d+:\d+\)|\n\s+at |node_modules|file:\/\/|\/(home|tmp|work|app|usr)\/[\w.-]+\/|mongodb(\+srv)?:\/\/|Mongo\w*Error|BSONError|CastError|E11000|ECONN|ioredis/
const ofOurs = ['INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE', 'DOWNSTREAM_SERVICE_ERROR']

/** @param secrets what this caller must not be told, such as other people's mail addresses */
export function judge({ status, text: whole }: Answer, sent: string, secrets: readonly string[]): Verdict {
  // A gateway may ask a subgraph for its SDL, which is no secret.
  const text = whole.replace(/"sdl":"(\\.|[^"\\])*"/g, '')
  const { data, errors = [] } = parsed(whole)
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE')
  const leaked = secrets.find(secret => text.includes(secret) && !sent.includes(secret))
  const told = inside.exec(text)?.[0]
  const fault =
    (status >= 500 && `status ${status}`) ||
    codes.find(code => ofOurs.includes(code)) ||
    (codes.includes('NO_CODE') && 'an error without a code') ||
    (leaked && 'tells what this caller must not know') ||
    (told && !sent.includes(told) && `tells of our inside: ${told.trim()}`) ||
    null
  const isRefused = status >= 400 || !hasData(data)
  const outcome =
    errors.length === 0 && status < 400 ? 'answered' : isRefused ? 'refused' : 'answered in part'
  return { outcome, code: codes[0] ?? String(status), fault }
}

export function hasData(data: Parsed['data']): boolean {
  return Object.values(data ?? {}).some(value => value !== null)
}

function parsed(text: string): Parsed {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
