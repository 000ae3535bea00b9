import type { Context } from '../../context.ts'
import type { TicketRecord } from '../../models/check-in.ts'
import type { RegistrationRecord } from '../../models/registration.ts'
import { heldBy } from '../events/holding.ts'

/** The ticket of a registration whose place is kept, for those who may have it. @throws DomainError FORBIDDEN */
export async function ticketOf(
  registration: RegistrationRecord,
  { loaders, self, tickets, viewer }: Context,
): Promise<TicketRecord | null> {
  const { eventId, personId, appId, status } = registration
  const event = await loaders.event.load(eventId)
  self.mustBe(personId, { organisationId: event ? heldBy(viewer, event) : undefined, appId })
  if (status !== 'CONFIRMED') return null
  return { token: await tickets.sign(registration) }
}
