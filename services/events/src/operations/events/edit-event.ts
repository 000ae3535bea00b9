import { isDeepStrictEqual } from 'node:util'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { eventIsCancelled } from '../../errors.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import type { EditEventInput } from '../../schema.generated.ts'
import { planEvent } from '../schedule/plan-event.ts'
import { type Content, checkContent } from './check-content.ts'
import { findEditableEvent } from './find-editable-event.ts'
import { unique } from './from-input.ts'

/** Changes what is told of an event. */
export async function editEvent(
  input: EditEventInput,
  { viewer, now, transact }: Context,
): Promise<EventRecord> {
  return transact(async (session, emit) => {
    const event = await findEditableEvent(input.id, viewer, session)
    if (event.status === 'CANCELLED') throw eventIsCancelled()
    const content = contentFrom(input, event)
    checkContent(content)
    if (isDeepStrictEqual({ ...event, ...content }, event)) return event

    const isKnown = event.publishedAt !== null
    const edited = { ...event, ...content, revision: event.revision + Number(isKnown), changedAt: now() }
    await Event.replaceOne({ _id: event._id }, edited, { session })
    if (edited.onlineUrl !== event.onlineUrl) await revealAnew(edited, session)
    if (edited.audience !== event.audience)
      await Occurrence.updateMany({ eventId: event._id }, { audience: edited.audience }, { session })
    if (isKnown) emit({ type: 'event.edited', subject: event._id })
    return edited
  })
}

/** Who was told the old address is told the new one. */
async function revealAnew(event: EventRecord, session: ClientSession): Promise<void> {
  const dates = { eventId: event._id, status: 'PUBLISHED' } as const
  await Occurrence.updateMany(dates, { $pull: { followed: 'REVEALED' } }, { session })
  await planEvent(event, await Occurrence.find(dates).session(session).lean<OccurrenceRecord[]>(), session)
}

function contentFrom(input: EditEventInput, event: EventRecord): Content {
  /** What a client leaves out stays; null takes it away, where there may be nothing. */
  const or = <T>(given: T | undefined, before: T): T => (given === undefined ? before : given)
  const image = input.image && { ...input.image, url: input.image.url.href }
  const onlineUrl = input.onlineUrl === null ? null : input.onlineUrl?.href
  return {
    title: input.title ?? event.title,
    description: or(input.description, event.description),
    hostIds: input.hostIds ? unique(input.hostIds) : event.hostIds,
    onlineUrl: or(onlineUrl, event.onlineUrl),
    audience: input.audience ?? event.audience,
    price: or(input.price, event.price),
    image: or(image, event.image),
    questions: input.questions ?? event.questions,
    maxPartySize: input.maxPartySize ?? event.maxPartySize,
    serviceIds: input.serviceIds ? unique(input.serviceIds) : event.serviceIds,
  }
}
