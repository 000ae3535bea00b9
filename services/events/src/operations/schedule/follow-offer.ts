import type { Follow } from '@cluster/jobs'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import { endRegistration } from '../waitlist/end-registration.ts'

/** Ends an offer that was not answered in time, and goes on to the next who fits. */
export const followOffer: Follow = (id, at, transact) =>
  transact(async (session, emit) => {
    const registration = await Registration.findById(id).session(session).lean<RegistrationRecord>()
    if (registration?.status !== 'OFFERED') return null
    // Another offer than the one that this was planned for.
    if (registration.offerEndsAt! > at) return registration.offerEndsAt
    await endRegistration(registration, 'EXPIRED', { session, emit, now: at })
    return null
  })
