import type { Context } from '../../context.ts'
import { eventNotFound, occurrenceNotFound, registrationNotFound } from '../../errors.ts'
import type { EventRecord } from '../../models/event.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'
import type { RegistrationRecord } from '../../models/registration.ts'
import { mayEdit } from './may-edit.ts'

/** An event as the viewer may see it; null for a draft of others as well. */
export async function loadVisibleEvent(
  id: string,
  { loaders, viewer }: Context,
): Promise<EventRecord | null> {
  const event = await loaders.event.load(id)
  if (!event) return null
  return event.publishedAt || mayEdit(viewer, event.organiserId) ? event : null
}

/** @throws DomainError EVENT_NOT_FOUND, for a draft of others as well */
export async function findVisibleEvent(id: string, context: Context): Promise<EventRecord> {
  const event = await loadVisibleEvent(id, context)
  if (!event) throw eventNotFound(id)
  return event
}

/** @throws DomainError OCCURRENCE_NOT_FOUND, for one of a draft of others as well */
export async function findVisibleOccurrence(id: string, context: Context): Promise<OccurrenceRecord> {
  const occurrence = await context.loaders.occurrence.load(id)
  if (!occurrence || !(await loadVisibleEvent(occurrence.eventId, context))) throw occurrenceNotFound('id')
  return occurrence
}

/** @throws DomainError FORBIDDEN or REGISTRATION_NOT_FOUND */
export async function findVisibleRegistration(
  id: string,
  { loaders, self }: Context,
): Promise<RegistrationRecord> {
  const registration = await loaders.registration.load(id)
  const event = registration && (await loaders.event.load(registration.eventId))
  // First, so that others do not learn whether it is there.
  self.mustBe(registration?.personId, { organisationId: event?.organiserId })
  if (!registration) throw registrationNotFound(id)
  return registration
}
