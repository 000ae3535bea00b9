import { type Finding, fault } from './finding.ts'
import type { Check, Options } from './options.ts'
import { reasonOf, within } from './within.ts'

const PATIENCE = 3_000

export type Named = Finding & { check: string }

/** Runs all at once; one that throws, or takes longer than three seconds, is a fault of its own. */
export async function runChecks(checks: Record<string, Check>, options: Options): Promise<Named[]> {
  const found = Object.entries(checks).map(async ([name, check]) => {
    const findings = await within(PATIENCE, () => check(options)).catch(unfinished)
    return findings.map(finding => ({ check: name, ...finding }))
  })
  return (await Promise.all(found)).flat()
}

const unfinished = (error: unknown) => [
  fault(
    `this check could not be done: ${reasonOf(error)}`,
    'Run the doctor again when the machine is less busy; where it stays so, report it with this line.',
  ),
]
