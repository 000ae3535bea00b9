type Line = { s?: string; msg?: string; attr?: unknown }

const NOISE = /^\W*aborting|^Writing fatal message|^Please read the documentation/
const TELLING = ['msg', 'error_str', 'errmsg', 'reason', 'error', 'file']

/** What a person needs of a mongod log: its last errors, else its last lines, without the JSON around them. */
export function lastMongodLines(log: string): string {
  const lines = log.trim().split('\n').map(read)
  const errors = lines.filter(
    ({ s, msg }) => (s === 'F' || s === 'E') && msg?.trim() && !NOISE.test(msg.trim()),
  )
  const told = errors.length ? errors : lines.slice(-4)
  const texts = told.map(({ msg, attr }) => `  ${[msg, ...tellingParts(attr)].join(': ')}`.slice(0, 300))
  return [...new Set(texts)].slice(-4).join('\n')
}

function read(line: string): Line {
  try {
    return JSON.parse(line)
  } catch {
    return { msg: line }
  }
}

function tellingParts(attr: unknown): string[] {
  if (typeof attr !== 'object' || attr === null) return []
  return Object.entries(attr).flatMap(([key, value]) => {
    if (typeof value === 'string') return TELLING.includes(key) ? [value] : []
    return tellingParts(value)
  })
}
