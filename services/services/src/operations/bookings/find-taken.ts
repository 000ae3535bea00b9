import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { Booking, takingStates } from '../../models/booking.ts'
import type { BookingTerms } from '../../models/service.ts'
import type { Interval } from '../hours/open-spans.ts'
import type { Taken } from './slots.ts'

/** Nothing takes longer, buffers included: the terms allow a day of each. */
const longestMs = 3 * 24 * 3_600_000

interface Wanted extends Interval {
  serviceId: string
  terms: BookingTerms
  now: Date
  /** The id of a booking that is not in its own way. */
  except?: string | undefined
}

/** Bookings that block something between two instants; by the index, which knows when each begins only. */
export const during = ({ from, to }: Interval) => ({
  blocksFrom: trusted({ $gt: new Date(from.getTime() - longestMs), $lt: to }),
  blocksTo: trusted({ $gt: from }),
})

/**
 * What is taken between two instants of a service and of what it needs, in at most two commands. A slot that was held or offered
 * for a while is free once that is over, whether a worker has noted it or not.
 */
export async function findTaken(
  { serviceId, terms, from, to, now, except }: Wanted,
  session: ClientSession | null = null,
): Promise<Taken[]> {
  const taking = {
    ...during({ from, to }),
    status: trusted({ $in: takingStates }),
    ...(except ? { _id: trusted({ $ne: except }) } : {}),
    $or: [{ holdEndsAt: null }, { holdEndsAt: trusted({ $gt: now }) }],
  }
  const find = (which: object) =>
    Booking.find({ ...which, ...taking })
      .select('serviceId servicePointId blocksFrom blocksTo group resourceIds')
      .session(session)
      .lean<(Taken & { _id: string })[]>()
  const { resourceIds } = terms
  const ofService = await find({ serviceId })
  if (resourceIds.length === 0) return ofService
  const known = new Set(ofService.map(({ _id }) => _id))
  const ofResources = await find({ resourceIds: trusted({ $in: resourceIds }) })
  return [...ofService, ...ofResources.filter(({ _id }) => !known.has(_id))]
}
