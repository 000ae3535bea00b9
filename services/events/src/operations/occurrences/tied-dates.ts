import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { Registration } from '../../models/registration.ts'

/** Those of some dates that something else refers to, if only a place that was given back: they must stay as rows. */
export async function tiedDates(ids: readonly string[], session: ClientSession): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const tied = await Registration.distinct('occurrenceId', { occurrenceId: trusted({ $in: ids }) }).session(
    session,
  )
  return new Set(tied)
}
