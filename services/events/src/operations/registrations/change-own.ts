import type { Context } from '../../context.ts'
import { registrationNotFound } from '../../errors.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import type { Step } from '../waitlist/settle-waitlist.ts'

type Change = (registration: RegistrationRecord, step: Step) => Promise<RegistrationRecord>

/**
 * Changes a registration in one transaction: for the person, staff, or the app that made it.
 * @throws DomainError REGISTRATION_NOT_FOUND or FORBIDDEN
 */
export async function changeOwn(
  id: string,
  { loaders, inTurn, self, now, transact }: Context,
  change: Change,
): Promise<RegistrationRecord> {
  const known = await loaders.registration.load(id)
  // In turn with all who take places there.
  return inTurn(known?.eventId ?? id, () =>
    transact(async (session, emit) => {
      const registration = await Registration.findById(id).session(session).lean<RegistrationRecord>()
      if (!registration) throw registrationNotFound(id)
      self.mustBe(registration.personId, { appId: registration.appId })
      return change(registration, { session, emit, now: now() })
    }),
  )
}
