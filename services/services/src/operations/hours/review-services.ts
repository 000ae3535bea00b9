import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { type OfferedAtRecord, Service, type ServiceRecord } from '../../models/service.ts'
import { ServicePoint, type ServicePointRecord } from '../../models/service-point.ts'
import { isOfferedAtAtypicalHours } from './atypical.ts'

type Known = Pick<ServiceRecord, '_id' | 'offered' | 'atypicalHours'>

/** Whether something is offered at atypical hours at one of its places; null where it has none. */
export function atypicalHoursOf(
  offered: readonly OfferedAtRecord[],
  places: ReadonlyMap<string, Pick<ServicePointRecord, 'hours'>>,
): boolean | null {
  const known = offered.flatMap(({ servicePointId, hours }) => {
    const place = places.get(servicePointId)
    return place ? [isOfferedAtAtypicalHours(place.hours, hours)] : []
  })
  return known.length === 0 ? null : known.some(Boolean)
}

/**
 * Brings services up to date with the hours of a place that has changed. Each is written, also where nothing changes: of two
 * who change a place and a service of it at once, one is tried again and sees what the other did.
 * @returns the ids of those for which it makes a difference
 */
export async function reviewServicesAt(place: ServicePointRecord, session: ClientSession): Promise<string[]> {
  const services = await Service.find({ 'offered.servicePointId': place._id })
    .select('offered atypicalHours')
    .session(session)
    .lean<Known[]>()
  if (services.length === 0) return []
  const places = await placesOf(services, session)
  const reviewed = services.map(service => ({
    ...service,
    now: atypicalHoursOf(service.offered, places),
  }))
  await Service.bulkWrite(
    reviewed.map(({ _id, now }) => ({
      updateOne: { filter: { _id }, update: { $set: { atypicalHours: now }, $inc: { revision: 1 } } },
    })),
    { session },
  )
  return reviewed.flatMap(({ _id, now, atypicalHours }) => (now === atypicalHours ? [] : [_id]))
}

/** The places at which services are offered. */
export async function placesOf(
  services: readonly Pick<ServiceRecord, 'offered'>[],
  session: ClientSession,
): Promise<Map<string, ServicePointRecord>> {
  const ids = new Set(services.flatMap(({ offered }) => offered.map(({ servicePointId }) => servicePointId)))
  const places = await ServicePoint.find({ _id: trusted({ $in: [...ids] }) })
    .session(session)
    .lean<ServicePointRecord[]>()
  return new Map(places.map(place => [place._id, place]))
}
