import { newId } from '@cluster/database'
import { testConfig } from '@cluster/testkit'
import type { EventRecord } from '../src/models/event.ts'
import { plainRegistration, Registration, type RegistrationRecord } from '../src/models/registration.ts'
import { createTickets } from '../src/operations/check-in/create-tickets.ts'
import { inHours, occurrenceOf, publishedEvent } from './fixtures.ts'

const { TICKET_SECRET: secret } = testConfig('')

/** What the service itself signs and reads tickets with. */
export const tickets = await createTickets({ secret, before: '' })

/** An event that began an hour ago, and goes on for as long. */
export const eventNow = (given: Partial<EventRecord> = {}): Promise<EventRecord> =>
  publishedEvent({ startsAt: inHours(-1), endsAt: inHours(1), ...given })

/** Who comes to the first date of an event: past the rules of registering. */
export async function registered(
  event: EventRecord,
  given: Partial<RegistrationRecord> = {},
): Promise<RegistrationRecord> {
  const registration: RegistrationRecord = {
    ...plainRegistration,
    _id: newId(),
    eventId: event._id,
    occurrenceId: (await occurrenceOf(event._id))._id,
    personId: `person-${newId()}`,
    status: 'CONFIRMED',
    changedAt: new Date(),
    revision: 0,
    appId: null,
    ...given,
  }
  await Registration.create(registration)
  return registration
}
