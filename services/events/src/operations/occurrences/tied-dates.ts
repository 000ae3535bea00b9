import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { Registration } from '../../models/registration.ts'
import { Shift } from '../../models/shift.ts'

/** Those of some dates that something else refers to, if only a place that was given back: they must stay as rows. */
export async function tiedDates(ids: readonly string[], session: ClientSession): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const ofThese = { occurrenceId: trusted({ $in: ids }) }
  const registered = await Registration.distinct('occurrenceId', ofThese).session(session)
  const helped = await Shift.distinct('occurrenceId', ofThese).session(session)
  return new Set([...registered, ...helped])
}
