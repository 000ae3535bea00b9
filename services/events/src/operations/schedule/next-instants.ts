import { type EventRecord, shown } from '../../models/event.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'

export type Dated = Pick<
  OccurrenceRecord,
  'status' | 'endsAt' | 'registrationOpensAt' | 'registrationClosesAt' | 'onlineUrlAt'
>

/** The instants at which a date changes by the clock, in no order; none for one that nobody sees or that is called off. */
export function instantsOf(event: Pick<EventRecord, 'onlineUrl'>, date: Dated): Date[] {
  if (!shown.includes(date.status)) return []
  const { registrationOpensAt, registrationClosesAt, onlineUrlAt, endsAt } = date
  const revealedAt = event.onlineUrl === null ? null : onlineUrlAt
  return [registrationOpensAt, registrationClosesAt, revealedAt, endsAt].filter(at => at !== null)
}

export function earliest(instants: readonly Date[]): Date | null {
  return instants.reduce<Date | null>((first, at) => (first && first <= at ? first : at), null)
}

/** The first of instants that is still to come. */
export const nextAfter = (at: Date, instants: readonly Date[]): Date | null =>
  earliest(instants.filter(instant => instant > at))
