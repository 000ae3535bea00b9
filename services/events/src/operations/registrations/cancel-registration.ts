import type { Context } from '../../context.ts'
import type { RegistrationRecord } from '../../models/registration.ts'
import { endRegistration } from '../waitlist/end-registration.ts'
import { changeOwn } from './change-own.ts'

/** Whose place is kept or offered, or who waits for one. */
export const active: RegistrationRecord['status'][] = ['CONFIRMED', 'OFFERED', 'WAITLISTED']

/** Gives a place back, or leaves the waitlist. */
export function cancelRegistration(id: string, context: Context): Promise<RegistrationRecord> {
  return changeOwn(id, context, async (registration, step) =>
    active.includes(registration.status) ? endRegistration(registration, 'CANCELLED', step) : registration,
  )
}
