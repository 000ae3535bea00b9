import type { Tally } from './run.ts'

/** Counts by door and outcome, and the commonest codes, as a table of Markdown. */
export function hostileTable(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ door, sent, outcomes, codes }) => {
    const commonest = Object.entries(codes)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 4)
      .map(([code, count]) => `${code} ${count}`)
    return [
      door,
      sent,
      outcomes.answered,
      outcomes['answered in part'],
      outcomes.refused,
      commonest.join(', '),
    ]
  })
  const head = ['door', 'sent', 'answered', 'in part', 'refused', 'most often']
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
