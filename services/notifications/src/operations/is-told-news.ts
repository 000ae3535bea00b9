import { toldTo } from '../policy.ts'
import { isOn, type Notice, type RegistrationFacts } from './registration-facts.ts'

/** Whether who is registered is told of something that happened: those who were before, whom it concerns, while it still holds. */
export function isToldNews(registration: RegistrationFacts, { kind, at }: Notice): boolean {
  const { status, changedAt, occurrence } = registration
  if (!toldTo[kind].includes(status) || !holds[kind](registration)) return false
  if (kind === 'WAITLISTED') return true
  // What is past when it happens concerns nobody.
  return changedAt < at && occurrence.startsAt > at
}

// Of a series some dates stay as they were when its others change: what changed with the event did so not before it.
const isSince = ({ occurrence }: RegistrationFacts, at: Date | null): boolean =>
  occurrence.recurrenceId === null || at === null || occurrence.changedAt >= at

const holds: Record<Notice['kind'], (registration: RegistrationFacts) => boolean> = {
  EVENT_MOVED: registration => isOn(registration) && isSince(registration, registration.event.movedAt),
  EVENT_CANCELLED: registration =>
    registration.event.status === 'CANCELLED' &&
    registration.occurrence.status === 'CANCELLED' &&
    isSince(registration, registration.event.changedAt),
  DATE_MOVED: isOn,
  DATE_CANCELLED: ({ event, occurrence }) =>
    event.status === 'PUBLISHED' && occurrence.status === 'CANCELLED',
  LINK_REVEALED: isOn,
  WAITLISTED: isOn,
}
