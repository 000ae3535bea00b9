import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import type { Viewer } from '@cluster/viewer'
import { endBeforeStart } from '../../errors.ts'
import { type Audience, Event, type EventRecord, shown } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { latestFirst, nextFirst } from '../../orders.ts'
import { checkMayEdit, editors } from './may-edit.ts'

export interface EventsWanted extends PageArgs {
  organiserId?: string | null
  status?: EventRecord['status'] | null
}

/** Published events for everybody, others for those who edit. */
export async function listEvents(wanted: EventsWanted, viewer: Viewer): Promise<Page<EventRecord>> {
  const { organiserId, status: asked, ...args } = wanted
  const status = asked ? asked : trusted({ $in: shown })
  // Among those called off are some that never were shown.
  if (asked && !shown.includes(asked)) {
    viewer.mustHave(...editors)
    checkMayEdit(viewer, organiserId ?? '', 'organiserId')
  }
  const filter = { ...(organiserId ? { organiserId } : {}), status }
  return findPage(Event, { filter, order: latestFirst, ...args })
}

/** Occurrences of published events that start in a span of time. */
export async function listUpcoming({
  from,
  to,
  filter,
  ...args
}: PageArgs & {
  from: Date
  to?: Date | null
  filter?: { organiserId?: string | null; audience?: Audience | null } | null
}): Promise<Page<OccurrenceRecord>> {
  if (to && to <= from) throw endBeforeStart('to')
  const startsAt = trusted({ $gte: from, ...(to ? { $lt: to } : {}) })
  const { organiserId, audience } = filter ?? {}
  return findPage(Occurrence, {
    filter: {
      ...(organiserId ? { organiserId } : {}),
      // What is for everybody is for each of them.
      ...(audience ? { audience: trusted({ $in: [...new Set([audience, 'EVERYBODY'])] }) } : {}),
      status: trusted({ $in: shown }),
      startsAt,
    },
    order: nextFirst,
    ...args,
  })
}
