import type { News, RegistrationStatus } from '../policy.ts'

export type EventStatus = 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'DONE' | 'CANCELLED'

/** What planning needs to know of a registration, as the graph tells it. */
export interface RegistrationFacts {
  id: string
  status: RegistrationStatus
  changedAt: Date
  revision: number
  personId: string
  /** When a place was offered and until when, while one is. */
  offer: { offeredAt: Date; offerEndsAt: Date } | null
  occurrence: {
    startsAt: Date
    status: EventStatus
    revision: number
    /** Null where the event is held once. */
    recurrenceId: string | null
    /** When people were last told something new of it, and of its event. */
    changedAt: Date
  }
  event: {
    id: string
    status: EventStatus
    timeZone: string
    revision: number
    movedAt: Date | null
    changedAt: Date
  }
}

/** Something that happened, of which those are told at once whom it concerns. */
export interface Notice {
  kind: News
  at: Date
}

/** The version of a plan: the revisions only rise, so their sum does as well. */
export const versionOf = ({ revision, occurrence, event }: RegistrationFacts): number =>
  revision + occurrence.revision + event.revision

/** Whether a date is to come, or just held, and seen by everybody. */
export const isOn = ({ event, occurrence }: RegistrationFacts): boolean =>
  event.status === 'PUBLISHED' && occurrence.status === 'PUBLISHED'
