import type { QueueStatus } from '@cluster/jobs'
import type { Status } from './status.ts'

/** How all work stands, as a person reads it: what is empty is left out. */
export function statusText(rows: readonly Status[], queues: readonly QueueStatus[] | null): string {
  const busy = rows.filter(({ pending, failed }) => pending + failed > 0)
  const head = ['', 'pending', 'due', 'claimed', 'oldest due, s', 'failed']
  const lines = busy.map(({ rows, pending, due, claimed, oldestDueSeconds, failed }) =>
    [rows, pending, due, claimed, oldestDueSeconds.toFixed(1), failed].map(String),
  )
  const parts = [
    lines.length > 0 ? aligned([head, ...lines]) : 'There is no work: nothing pending, nothing failed.',
  ]
  if (!queues) parts.push('Redis does not answer: workers wait for it, and nothing is lost.')
  else {
    const known = queues.filter(
      ({ waiting, active, delayed, paused }) => waiting + active + delayed > 0 || paused,
    )
    const cells = known.map(({ queue, waiting, active, delayed, paused }) =>
      [queue, waiting, active, delayed, paused ? 'paused' : ''].map(String),
    )
    if (cells.length > 0) parts.push(aligned([['in Redis', 'waiting', 'active', 'delayed', ''], ...cells]))
  }
  const failed = busy.filter(({ failed }) => failed > 0).map(({ rows }) => rows)
  if (failed.length > 0) parts.push(`To try again what failed: npm run jobs -- replay ${failed[0]}`)
  if (queues?.some(({ paused }) => paused)) parts.push('Workers take nothing new: npm run jobs -- resume')
  return parts.join('\n\n')
}

function aligned(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows
    .map(row =>
      row
        .map((text, n) => (n === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[n]!)))
        .join('   ')
        .trimEnd(),
    )
    .join('\n')
}
