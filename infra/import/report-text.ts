import type { ImportReport } from '@cluster/errors'

/** What an import did, a line for each record that was skipped: `file:line: CODE field: message`. */
export function reportText(file: string, { stored, unchanged, rejected }: ImportReport): string {
  const lines = rejected.map(
    ({ line, code, field, message }) => `${file}:${line}: ${code}${field ? ` ${field}` : ''}: ${message}`,
  )
  return [...lines, `${stored} stored, ${unchanged} unchanged, ${rejected.length} skipped.`].join('\n')
}
