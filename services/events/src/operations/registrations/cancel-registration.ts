import type { Context } from '../../context.ts'
import { registrationNotFound } from '../../errors.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'

/** Gives a place back. */
export async function cancelRegistration(
  id: string,
  { self, now, transact }: Context,
): Promise<RegistrationRecord> {
  return transact(async (session, emit) => {
    const registration = await Registration.findById(id).session(session).lean<RegistrationRecord>()
    if (!registration) throw registrationNotFound(id)
    self.mustBe(registration.personId, { appId: registration.appId })
    if (registration.status === 'CANCELLED') return registration

    const cancelled: RegistrationRecord = {
      ...registration,
      status: 'CANCELLED',
      changedAt: now(),
      revision: registration.revision + 1,
    }
    await Registration.replaceOne({ _id: id }, cancelled, { session })
    await Occurrence.updateOne({ _id: registration.occurrenceId }, { $inc: { taken: -1 } }, { session })
    emit({ type: 'registration.cancelled', subject: id })
    return cancelled
  })
}
