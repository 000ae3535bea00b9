import type { EventNotice, RegistrationStatus, ShiftNotice } from '../../policy.ts'
import type { Template } from './templates.ts'

/** What mails say in one language: those about events, and all. */
export interface Words {
  /** For Intl. */
  language: string
  /** With the {title}, and {when} it is: "in 3 days". */
  subject: Record<EventNotice, string>
  /** With {when} it is. */
  opening: Record<EventNotice, string>
  /** What of a registration stays as it is when its event is moved. */
  kept: Partial<Record<RegistrationStatus, string>>
  /** To volunteers. */
  shifts: Record<ShiftNotice, Template>
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
