import type { Viewer } from '@cluster/viewer'
import type { ClientSession } from 'mongoose'
import { eventNotFound } from '../../errors.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { checkMayEdit } from './may-edit.ts'

/**
 * The event, read in the transaction that is to change it.
 * @throws DomainError EVENT_NOT_FOUND or NOT_YOUR_ORGANISATION
 */
export async function findEditableEvent(
  id: string,
  viewer: Viewer,
  session: ClientSession,
  field = 'id',
): Promise<EventRecord> {
  const event = await Event.findById(id).session(session).lean<EventRecord>()
  if (!event) throw eventNotFound(id, field)
  checkMayEdit(viewer, event.organiserId, field)
  return event
}
