import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'

/** A transaction that changes places. */
export interface Step {
  session: ClientSession
  emit: Emit
  now: Date
}
