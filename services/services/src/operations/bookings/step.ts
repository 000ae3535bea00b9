import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'

/** A change of bookings, under way. */
export interface Step {
  session: ClientSession
  emit: Emit
  now: Date
  /** Whose step it is: a person or an app; null where the clock's. */
  by: string | null
}
