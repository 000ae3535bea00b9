import { forbidden, type Viewer } from '@cluster/identity'
import type { Context } from '../context.ts'
import { eventNotFound, registrationNotFound } from '../errors.ts'
import type { EventRecord } from '../models/event.ts'
import type { RegistrationRecord } from '../models/registration.ts'
import { mayEdit } from './may-edit.ts'

/** With this scope the reminder job reads registrations and the addresses of those registered. */
const reminderScope = 'reminders:send'

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

/** @throws DomainError REGISTRATION_NOT_FOUND or FORBIDDEN */
export async function findVisibleRegistration(
  id: string,
  { loaders, viewer }: Context,
): Promise<RegistrationRecord> {
  const registration = await loaders.registration.load(id)
  if (registration && registration.personId === viewer.personId) return registration
  checkSeesRegistrations(viewer)
  if (!registration) throw registrationNotFound(id)
  return registration
}

/** @throws DomainError UNAUTHENTICATED or FORBIDDEN */
export function checkSeesRegistrations(viewer: Viewer): void {
  if (!viewer.can(reminderScope)) viewer.mustHave('STAFF', 'ANIMATOR')
}

/** @throws DomainError UNAUTHENTICATED or FORBIDDEN */
export function checkSeesRegistrationsOf(personId: string, viewer: Viewer): void {
  if (viewer.mustBePerson() !== personId && !viewer.has('STAFF'))
    throw forbidden('to be the person, or the role STAFF')
}
