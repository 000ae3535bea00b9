import { isDeepStrictEqual } from 'node:util'
import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import { organisationIsNotYours, servicePointNotFound } from '../../errors.ts'
import { ServicePoint, type ServicePointRecord } from '../../models/service-point.ts'
import { lookAgain } from '../bookings/look-again.ts'
import { reviewServicesAt } from '../hours/review-services.ts'
import { checkPlace, type PlaceContent } from './check-place.ts'

/** Opens a place of an organisation that one acts for; whether any other exists is not known here. */
export async function createPlace(
  { organisationId, ...content }: PlaceContent & { organisationId: string },
  { viewer, transact }: Context,
): Promise<ServicePointRecord> {
  if (!viewer.organisationIds.includes(organisationId)) throw organisationIsNotYours('organisationId')
  checkPlace(content)
  const place: ServicePointRecord = { ...content, _id: newId(), organisationId, revision: 0 }
  return transact(async session => {
    await ServicePoint.insertMany([place], { session })
    return place
  })
}

/** Changes what is known of a place, and with its hours which services are offered at atypical ones. */
export async function changePlace(
  id: string,
  change: Partial<PlaceContent>,
  { self, now, transact }: Context,
): Promise<ServicePointRecord> {
  return transact(async (session, emit) => {
    const before = await ServicePoint.findById(id).session(session).lean<ServicePointRecord>()
    if (!before) throw servicePointNotFound(id)
    self.mustBe(undefined, { organisationId: before.organisationId })
    const place = { ...before, ...change }
    checkPlace(place)
    if (isDeepStrictEqual(place, before)) return before
    const changed = { ...place, revision: before.revision + 1 }
    await ServicePoint.replaceOne({ _id: id }, changed, { session })
    if (change.hours) await lookAgain({ servicePointId: id }, { session, now: now() })
    const services = await reviewServicesAt(changed, session)
    for (const subject of services) emit({ type: 'service.changed', subject })
    return changed
  })
}
