import type { RegistrationRecord } from './registration.ts'

/** What became of a ticket that was shown. It names no person, since it may be kept for a scanner that sends again. */
export interface CheckInRecord {
  registration: Pick<RegistrationRecord, '_id'>
  isRepeat: boolean
  checkedInAt: Date
}

/** What a person shows at the door: it is signed anew for each who asks, and always the same. */
export interface TicketRecord {
  token: string
}
