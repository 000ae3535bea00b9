import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import {
  eventIsCancelled,
  occurrenceHasBegun,
  occurrenceIsCancelled,
  occurrenceNotFound,
  oneDateHasNoRule,
} from '../../errors.ts'
import type { EventRecord } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { findEditableEvent } from '../events/find-editable-event.ts'
import type { Step } from '../waitlist/step.ts'
import { editDate } from './edit-date.ts'
import { planDates } from './plan-dates.ts'
import type { SeriesEdit } from './series-edit.ts'
import { splitSeries, writeSplit } from './split-series.ts'
import { changesNothing, writePlan } from './write-plan.ts'

/** Of which dates an edit is, beside the one that it is said of. */
export type Scope = 'THIS' | 'THIS_AND_FOLLOWING' | 'ALL'

/** Changes when and where dates of an event are held and how many may come. @returns the event that has the date then */
export async function editSeries(
  { occurrenceId, scope, ...edit }: SeriesEdit & { occurrenceId: string; scope: Scope },
  { viewer, now, transact, inTurn, loaders }: Context,
): Promise<EventRecord> {
  const known = await loaders.occurrence.load(occurrenceId)
  // Who registers at the same time waits for its turn, instead of being in the way.
  return inTurn(known?.eventId ?? '', () =>
    transact(async (session, emit) => {
      const step = { session, emit, now: now() }
      const date = await findDate(occurrenceId, session)
      const event = await findEditableEvent(date.eventId, viewer, session, 'occurrenceId')
      checkOpen(event, date, step.now)
      if (scope === 'THIS' && edit.recurrence) throw oneDateHasNoRule()
      if (!event.series) return editAll(event, date, edit, step)
      if (scope === 'THIS') return editDate(event, date, edit, step)
      return scope === 'ALL' ? editAll(event, date, edit, step) : editFollowing(event, date, edit, step)
    }),
  )
}

async function editAll(
  event: EventRecord,
  date: OccurrenceRecord,
  edit: SeriesEdit,
  step: Step,
): Promise<EventRecord> {
  const rows = await datesOf(event, step.session)
  const plan = planDates(event, date, edit, { rows, now: step.now })
  return changesNothing(event, plan) ? event : writePlan(event, plan, step)
}

async function editFollowing(
  event: EventRecord,
  date: OccurrenceRecord,
  edit: SeriesEdit,
  step: Step,
): Promise<EventRecord> {
  const at = date.recurrenceId!
  const split = splitSeries(event, at)
  if (!split) return editAll(event, date, edit, step)
  const { later } = split
  const following = (await datesOf(event, step.session))
    .filter(({ recurrenceId }) => recurrenceId !== null && recurrenceId >= at)
    .map(row => ({ ...row, eventId: later._id }))
  const plan = planDates(later, date, edit, { rows: following, now: step.now })
  // Two events that together are as the one was would be of no use.
  if (changesNothing(later, plan)) return event
  await writeSplit(split, following, step)
  return writePlan(later, plan, step)
}

const datesOf = ({ _id }: EventRecord, session: ClientSession): Promise<OccurrenceRecord[]> =>
  Occurrence.find({ eventId: _id }).sort({ startsAt: 1, _id: 1 }).session(session).lean<OccurrenceRecord[]>()

async function findDate(id: string, session: ClientSession): Promise<OccurrenceRecord> {
  const date = await Occurrence.findById(id).session(session).lean<OccurrenceRecord>()
  if (!date) throw occurrenceNotFound()
  return date
}

function checkOpen(event: EventRecord, { status, startsAt }: OccurrenceRecord, now: Date): void {
  if (event.status === 'CANCELLED') throw eventIsCancelled('occurrenceId')
  if (status === 'CANCELLED') throw occurrenceIsCancelled()
  if (status === 'DONE' || startsAt <= now) throw occurrenceHasBegun()
}
