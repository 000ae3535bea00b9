import type { EventNotice } from '../policy.ts'
import { dueTimes } from './due-times.ts'
import type { WantedRow } from './plan-row.ts'

/** What planning needs to know of a registration, as the graph tells it. */
export interface RegistrationFacts {
  id: string
  status: 'CONFIRMED' | 'CANCELLED'
  changedAt: Date
  revision: number
  personId: string
  occurrence: { startsAt: Date }
  event: { id: string; status: 'DRAFT' | 'PUBLISHED' | 'CANCELLED'; timeZone: string; revision: number }
}

/** Something that happened to the event, which those registered before it are told at once. */
export interface Notice {
  kind: 'EVENT_MOVED' | 'EVENT_CANCELLED'
  at: Date
}

/** The version of a plan: both revisions only rise, so their sum does as well. */
export const versionOf = ({ revision, event }: RegistrationFacts): number => revision + event.revision

/**
 * The reminders that a registration should have, from now on. What came due before the person registered, or
 * before the event was moved, is not made up for.
 */
export function wantedReminders(registration: RegistrationFacts, notice: Notice | null): WantedRow[] {
  const { id, status, changedAt, occurrence, event } = registration
  const isOn = status === 'CONFIRMED'
  const since = notice && notice.at > changedAt ? notice.at : changedAt
  const fits = (event.status === 'CANCELLED') === (notice?.kind === 'EVENT_CANCELLED')
  const notices =
    notice && isOn && fits && changedAt < notice.at
      ? [{ kind: notice.kind, dueAt: notice.at, expiresAt: occurrence.startsAt }]
      : []
  const reminders =
    event.status === 'PUBLISHED'
      ? dueTimes(occurrence.startsAt, event.timeZone).filter(({ dueAt }) => dueAt > since)
      : []
  return [...notices, ...reminders].map(({ kind, dueAt, expiresAt }) => ({
    id: reminderId(id, kind, occurrence.startsAt, event.revision),
    about: {
      kind,
      rule: kind,
      source: 'REGISTRATION',
      sourceId: id,
      eventId: event.id,
      deadlineKind: null,
      recipientId: registration.personId,
      startsAt: occurrence.startsAt,
      dueAt,
      expiresAt,
      version: versionOf(registration),
    },
    isAtOnce: isNotice(kind),
    calledOff: isOn ? null : 'REGISTRATION_CANCELLED',
  }))
}

const isNotice = (kind: EventNotice) => kind.startsWith('EVENT_')

// A reminder is one for each start; a notice is one for each change.
function reminderId(registrationId: string, kind: EventNotice, startsAt: Date, revision: number): string {
  return `${registrationId}-${kind}-${isNotice(kind) ? `r${revision}` : startsAt.getTime()}`
}
