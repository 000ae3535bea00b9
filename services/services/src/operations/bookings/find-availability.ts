import { trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { serviceNotBooked, serviceNotFound, serviceRetired, spanTooLong } from '../../errors.ts'
import type { Group } from '../../models/service.ts'
import { ServicePoint, type ServicePointRecord } from '../../models/service-point.ts'
import type { ServiceSlotRecord } from '../../models/service-slot.ts'
import type { Interval } from '../hours/open-spans.ts'
import { findTaken } from './find-taken.ts'
import { openFor } from './open-for.ts'
import { problemOfRoom, problemOfTime, roomFor, type Slot, slotAt, slotsIn, takenInOrder } from './slots.ts'

export interface AvailabilityWanted extends Interval {
  serviceId: string
  servicePointId: string | null
  group: Group
}

const longestDays = 31
const dayMs = 24 * 3_600_000

/** The slots of a service that can be booked now, in order: exactly those that `holdSlot` accepts. */
export async function findAvailability(
  { serviceId, servicePointId, group, from, to }: AvailabilityWanted,
  { loaders, now }: Context,
): Promise<ServiceSlotRecord[]> {
  if (to <= from || to.getTime() - from.getTime() > longestDays * dayMs) throw spanTooLong(longestDays)
  const service = await loaders.service.load(serviceId)
  if (!service) throw serviceNotFound(serviceId, 'serviceId')
  const { terms, status, offered } = service
  if (status === 'RETIRED') throw serviceRetired('serviceId')
  if (!terms) throw serviceNotBooked()
  const ids = offered.map(one => one.servicePointId).filter(id => !servicePointId || id === servicePointId)
  const [places, taken] = await Promise.all([
    ServicePoint.find({ _id: trusted({ $in: ids }) }).lean<ServicePointRecord[]>(),
    // With the buffers of what begins first, and of what begins last.
    findTaken({
      serviceId,
      terms,
      from: slotAt(from, terms).blocksFrom,
      to: slotAt(to, terms).blocksTo,
      now: now(),
    }),
  ])
  return places
    .flatMap(place => {
      const asked = { serviceId, servicePointId: place._id, group }
      const takenDuring = takenInOrder(taken)
      return slotsIn(openFor(service, place, { from, to }), terms)
        .filter(slot => from <= slot.startsAt && slot.startsAt < to && !problemOfTime(slot, terms, now()))
        .sort(byStart)
        .flatMap(slot => {
          const room = roomFor(slot, asked, terms, takenDuring(slot))
          if (problemOfRoom(room)) return []
          const { startsAt, endsAt } = slot
          return { servicePointId: place._id, startsAt, endsAt, free: Math.min(room.total, room.ofGroup) }
        })
    })
    .sort(byStart)
}

const byStart = (one: Pick<Slot, 'startsAt'>, other: Pick<Slot, 'startsAt'>) =>
  one.startsAt.getTime() - other.startsAt.getTime()
