import type { Viewer } from '@cluster/identity'
import type { ClientSession } from 'mongoose'
import { eventNotFound, notYourOrganisation } from '../errors.ts'
import { Event, type EventRecord } from '../models/event.ts'

/** @throws DomainError UNAUTHENTICATED, FORBIDDEN or NOT_YOUR_ORGANISATION unless the viewer may hold events for it */
export function checkMayHoldEvents(viewer: Viewer, organiserId: string): void {
  viewer.mustHave('ANIMATOR', 'MEMBER', 'STAFF')
  if (!viewer.organisationIds.includes(organiserId) && !viewer.has('STAFF')) throw notYourOrganisation()
}

/**
 * The event, read in the transaction that is to change it.
 * @throws DomainError UNAUTHENTICATED, FORBIDDEN, EVENT_NOT_FOUND or NOT_YOUR_ORGANISATION
 */
export async function findEditableEvent(id: string, viewer: Viewer, session: ClientSession): Promise<EventRecord> {
  viewer.mustHave('ANIMATOR', 'MEMBER', 'STAFF')
  const event = await Event.findById(id).session(session).lean<EventRecord>()
  if (!event) throw eventNotFound(id)
  checkMayHoldEvents(viewer, event.organiserId)
  return event
}
