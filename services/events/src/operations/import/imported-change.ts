import { newId } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import type { Fact } from '@cluster/jobs'
import { eventIsCancelled, notYourOrganisation } from '../../errors.ts'
import { type EventRecord, plainEvent } from '../../models/event.ts'
import type { ImportedEvent } from './event-from-calendar.ts'

/** What an imported record does to the events: who else is told of it, if anybody. */
export interface Change {
  event: EventRecord
  isNew: boolean
  fact: Fact['type'] | null
}

export type Decision = Change | 'unchanged' | DomainError

export function isChange(decision: Decision): decision is Change {
  return decision !== 'unchanged' && !(decision instanceof DomainError)
}

/** A record that was never seen before. */
export function arrivalOf(imported: ImportedEvent, organiserId: string, now: Date): Change {
  const made = { _id: newId(), organiserId, capacity: null, serviceIds: [], revision: 0 }
  const rest = { ...plainEvent, ...made, publishedAt: now, changedAt: now }
  // Nobody here knew of an event that comes as cancelled.
  const fact = imported.status === 'PUBLISHED' ? 'event.published' : null
  return { event: { ...imported, ...rest }, isNew: true, fact }
}

/** A record of an event that an earlier file brought. */
export function changeOf(
  before: EventRecord,
  imported: ImportedEvent,
  organiserId: string,
): Change | 'unchanged' | DomainError {
  if (before.organiserId !== organiserId) return notYourOrganisation('UID')
  const newer = imported.importedSequence - (before.importedSequence ?? 0)
  const isCalledOff = imported.status === 'CANCELLED'
  // Many calendars call off without raising SEQUENCE, and nothing comes after that.
  if (newer < 0 || (newer === 0 && !isCalledOff)) return 'unchanged'
  if (before.status === 'CANCELLED') return isCalledOff ? 'unchanged' : eventIsCancelled('STATUS')

  // What was added to the place here stays, as long as it is the same place.
  const venue = imported.venue.name === before.venue.name ? before.venue : imported.venue
  const fact = isCalledOff
    ? 'event.cancelled'
    : isMoved(before, { ...imported, venue })
      ? 'event.moved'
      : null
  const event = { ...before, ...imported, venue, revision: before.revision + Number(fact !== null) }
  return { event, isNew: false, fact }
}

function isMoved(before: EventRecord, { startsAt, endsAt, timeZone, venue }: ImportedEvent): boolean {
  return (
    Number(before.startsAt) !== Number(startsAt) ||
    Number(before.endsAt) !== Number(endsAt) ||
    before.timeZone !== timeZone ||
    before.venue !== venue
  )
}
