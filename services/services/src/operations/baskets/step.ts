import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'

/** A change of baskets, under way. */
export interface BasketStep {
  session: ClientSession
  emit: Emit
  now: Date
}
