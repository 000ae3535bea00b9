import { setTimeout as sleep } from 'node:timers/promises'
import type { Queues } from '@cluster/jobs'
import { statusOf } from './status.ts'
import type { WorkRows } from './work-rows.ts'

/**
 * Has all workers take nothing new, and waits until nothing is claimed any more. What is due waits in MongoDB until `resume`.
 * @returns how many are still claimed when patience ends: 0 where it is drained
 */
export async function drain(
  work: readonly WorkRows[],
  queues: Queues,
  { patienceMs, report }: { patienceMs: number; report: (line: string) => void },
): Promise<number> {
  await queues.pause()
  const until = Date.now() + patienceMs
  for (let told = -1; ; ) {
    const claimed = (await Promise.all(work.map(statusOf))).reduce((sum, { claimed }) => sum + claimed, 0)
    const active = (await queues.status()).reduce((sum, { active }) => sum + active, 0)
    const left = Math.max(claimed, active)
    if (left !== told) report(left === 0 ? 'Nothing is claimed.' : `${left} rows are being worked on.`)
    told = left
    if (left === 0 || Date.now() > until) return left
    await sleep(250)
  }
}
