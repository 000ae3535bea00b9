import { trusted } from '@cluster/database'
import type { Viewer } from '@cluster/viewer'
import { type Audience, shown } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { venueKeyOf } from '../occurrences/occurrence-of.ts'

/** Where and for whom an event would be. */
export interface Wish {
  venue?: { name: string; address?: string | null } | null
  audience: Audience
  /** An event that is not in its own way. */
  exceptEventId?: string | null
}

export interface Span {
  from: Date
  /** Not within. */
  to: Date
}

const dayMs = 86_400_000
/** So long a date lasts at most. */
const longestMs = 31 * dayMs

/** What the viewer may know of: what is published, and drafts of organisations of its own. */
function known({ has, organisationIds }: Viewer): object {
  const states = [...shown, 'DRAFT', 'SCHEDULED']
  if (has('STAFF')) return { status: trusted({ $in: states }) }
  return {
    $or: [
      { status: trusted({ $in: shown }) },
      { status: trusted({ $in: states }), organiserId: trusted({ $in: organisationIds }) },
    ],
  }
}

const overlapping = ({ from, to }: Span, longest: number) => ({
  startsAt: trusted({ $gt: new Date(from.getTime() - longest), $lt: to }),
  endsAt: trusted({ $gt: from }),
})

const except = ({ exceptEventId }: Wish): object =>
  exceptEventId ? { eventId: trusted({ $ne: exceptEventId }) } : {}

/** What is held at the place of a wish in a span of time, the first one first. */
export async function datesAtVenue(
  wish: Wish,
  span: Span,
  { viewer, most }: { viewer: Viewer; most: number },
): Promise<OccurrenceRecord[]> {
  if (!wish.venue) return []
  const { name, address = null } = wish.venue
  return Occurrence.find({
    venueKey: venueKeyOf({ name, address }),
    ...overlapping(span, longestMs),
    ...known(viewer),
    ...except(wish),
  })
    .sort({ startsAt: 1 })
    .limit(most)
    .batchSize(most)
    .lean<OccurrenceRecord[]>()
}

/** What is published for some of the same people in a span of time, the first one first. */
export async function datesForAudience(wish: Wish, span: Span, most: number): Promise<OccurrenceRecord[]> {
  const { audience } = wish
  return Occurrence.find({
    // What is for everybody is in the way of all.
    ...(audience === 'EVERYBODY' ? {} : { audience: trusted({ $in: [audience, 'EVERYBODY'] }) }),
    status: 'PUBLISHED',
    // What lasts for weeks is in nobody's way.
    ...overlapping(span, dayMs),
    ...except(wish),
  })
    .sort({ startsAt: 1, _id: 1 })
    .limit(most)
    .batchSize(most)
    .lean<OccurrenceRecord[]>()
}
