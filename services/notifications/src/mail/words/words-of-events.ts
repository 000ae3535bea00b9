import type { EventNotice, RegistrationStatus, ShiftNotice } from '../../policy.ts'

/** What mails say in one language: those about events, and all. */
export interface Words {
  /** For Intl. */
  language: string
  subject: Record<EventNotice, (title: string) => string>
  opening: Record<EventNotice, string>
  /** What of a registration stays as it is when its event is moved. */
  kept: Partial<Record<RegistrationStatus, string>>
  /** To volunteers. */
  shifts: Record<ShiftNotice, { subject(title: string): string; opening: string }>
  event: string
  greeting(name: string | null): string
  when: string
  where: string
  online: string
  organiser: string
  /** Why a date was called off. */
  reason: string
  /** How many come on one registration. */
  party: string
  /** How manieth one is of those who wait. */
  rank: string
  /** Until when an offer may be accepted. */
  until: string
  /** By which a registration is known. */
  reference: string
  /** Of what has a day, not an hour. */
  byDay: string
  organisation: string
  more: string
  closing: string
}
