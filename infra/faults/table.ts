import type { Figures } from './run.ts'

/** The figures as a person reads them. */
export function tableOf(figures: Figures): string {
  const { seed, seconds, faults, clocksOff, unfinished, crashes, slowestDrainSeconds, ...counts } = figures
  const made = Object.values(faults).reduce((sum, count) => sum + count, 0)
  const names = {
    acknowledged: 'acknowledged',
    deliveries: 'deliveries',
    lost: 'lost',
    early: 'early',
    rawRepeats: 'raw repeats',
    doubled: 'effects seen twice',
  }
  const rows: [string, number | string][] = [
    ...Object.entries(names).map(([name, text]): [string, number] => [
      text,
      counts[name as keyof typeof names],
    ]),
    ['slowest drain', `${slowestDrainSeconds.toFixed(1)} s`],
    ['faults', made],
    ...Object.entries(faults).map(([kind, count]): [string, number] => [`  ${kind}`, count]),
    ['workers with a clock two hours off', clocksOff],
    ...Object.entries(unfinished).map(([rows, count]): [string, number] => [`unfinished: ${rows}`, count]),
  ]
  const width = Math.max(...rows.map(([text]) => text.length))
  const lines = rows.map(([text, value]) => `${text.padEnd(width)}  ${String(value).padStart(7)}`)
  return [`Faults with seed ${seed}, ${seconds} s`, '', ...lines, ...crashes].join('\n')
}

/** Whether nothing went wrong. */
export const isSound = ({ lost, early, doubled, unfinished, crashes }: Figures): boolean =>
  lost + early + doubled + crashes.length + Object.keys(unfinished).length === 0
