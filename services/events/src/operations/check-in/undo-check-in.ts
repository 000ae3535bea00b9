import type { Context } from '../../context.ts'
import { registrationNotFound } from '../../errors.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import { checkHolds } from '../events/holding.ts'

/** Takes a check-in back that was a mistake. */
export async function undoCheckIn(id: string, { transact, viewer }: Context): Promise<RegistrationRecord> {
  return transact(async session => {
    const registration = await Registration.findById(id).session(session).lean<RegistrationRecord>()
    if (!registration) throw registrationNotFound(id)
    const event = await Event.findById(registration.eventId).session(session).lean<EventRecord>()
    checkHolds(viewer, event!, 'registrationId')
    const undone = { checkedInAt: null, arrived: null }
    await Registration.updateOne({ _id: id }, undone, { session })
    return { ...registration, ...undone }
  })
}
