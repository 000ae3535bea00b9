import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'

/** A transaction that changes places. */
export interface Step {
  session: ClientSession
  emit: Emit
  now: Date
}

/**
 * Offers what is free at a date to those who wait for it, in their order, each time that a place may have become free:
 * one was given back, declined or not taken in time, or more fit now.
 */
export async function settleWaitlist(_occurrenceId: string, _step: Step): Promise<void> {}
