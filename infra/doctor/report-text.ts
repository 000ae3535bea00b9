import type { Named } from './run-checks.ts'

/** A line for each finding, and below what is wrong how to mend it. */
export function reportText(findings: Named[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length))
  const lines = findings.flatMap(finding => {
    const line = `${finding.level.padEnd(7)}  ${finding.check.padEnd(width)}  ${finding.text}`
    return 'mend' in finding ? [line, `${' '.repeat(width + 11)}-> ${finding.mend}`] : [line]
  })
  const count = (level: string) => findings.filter(finding => finding.level === level).length
  return [...lines, '', `Faults: ${count('fault')}. Warnings: ${count('warning')}.`].join('\n')
}
