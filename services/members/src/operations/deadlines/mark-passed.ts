import { trusted } from '@cluster/database'
import { Deadline } from '../../models/deadline.ts'

/** Notes of each open deadline whose time has come that it has. Nobody is told: reminders go by the date. */
export async function markPassed(now: Date): Promise<void> {
  await Deadline.updateMany({ state: 'OPEN', at: trusted({ $lt: now }) }, { state: 'PASSED' })
}
