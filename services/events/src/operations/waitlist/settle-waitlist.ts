import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { openBook } from './book.ts'
import { offerFree } from './offer-free.ts'

/** A transaction that changes places. */
export interface Step {
  session: ClientSession
  emit: Emit
  now: Date
}

/**
 * Offers what is free at a date to those who wait for it, in their order, each time that a place may have become free:
 * one was given back, declined or not taken in time, or more fit now. So what is left free fits nobody who waits, and
 * whoever comes new overtakes nobody.
 */
export async function settleWaitlist(occurrenceId: string, step: Step): Promise<void> {
  const date = await Occurrence.findById(occurrenceId).session(step.session).lean<OccurrenceRecord>()
  if (!date) return
  const book = openBook(date)
  await offerFree(book, step)
  await book.write(step.session)
}
