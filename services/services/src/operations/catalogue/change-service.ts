import { isDeepStrictEqual } from 'node:util'
import { newId, trusted } from '@cluster/database'
import { sortTextOf } from '@cluster/subgraph'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import {
  organisationIsNotYours,
  resourceNotFound,
  serviceNotFound,
  servicePointNotFound,
  serviceRetired,
} from '../../errors.ts'
import { Resource } from '../../models/resource.ts'
import { plainService, Service, type ServiceRecord } from '../../models/service.ts'
import { ServicePoint } from '../../models/service-point.ts'
import { lookAgain } from '../bookings/look-again.ts'
import { atypicalHoursOf, placesOf } from '../hours/review-services.ts'
import { checkService, type ServiceContent } from './check-service.ts'

/** Offers another service of an organisation that one acts for; whether any other exists is not known here. */
export async function createService(
  { providerId, ...content }: ServiceContent & { providerId: string },
  { viewer, transact }: Context,
): Promise<ServiceRecord> {
  if (!viewer.organisationIds.includes(providerId)) throw organisationIsNotYours('providerId')
  checkService(content)
  return transact(async (session, emit) => {
    const service = await completed(
      { ...plainService, ...content, _id: newId(), providerId, sortTitle: '' },
      session,
    )
    await Service.insertMany([service], { session })
    emit({ type: 'service.changed', subject: service._id })
    return service
  })
}

/** Changes what is known of a service. What was booked stays as it was booked. */
export async function changeService(
  id: string,
  change: Partial<ServiceContent>,
  context: Context,
): Promise<ServiceRecord> {
  return changeOwn(id, context, async (before, session) => {
    const service = { ...before, ...change }
    checkService(service)
    if (isDeepStrictEqual(service, before)) return before
    if (change.terms || change.offered) await lookAgain({ serviceId: id }, { session, now: context.now() })
    return completed(service, session)
  })
}

/** Sets what the concierge keeps of what a service is sold for from now on. */
export function setCommission(
  id: string,
  commissionRate: number,
  { transact }: Context,
): Promise<ServiceRecord> {
  return changeStored(id, { transact }, async before => {
    checkService({ ...before, commissionRate })
    return { ...before, commissionRate }
  })
}

/** Offers a service no more. What was booked is still done; doing it again changes nothing. */
export async function retireService(id: string, context: Context): Promise<ServiceRecord> {
  return changeOwn(id, context, async before => ({ ...before, status: 'RETIRED' }), { evenRetired: true })
}

type Change = (before: ServiceRecord, session: ClientSession) => Promise<ServiceRecord>

interface Rules {
  evenRetired?: boolean
  /** @throws DomainError where it is not for who asks */
  mayChange?(service: ServiceRecord): void
}

/** Changes a service that one's organisation provides. @throws DomainError SERVICE_NOT_FOUND, SERVICE_RETIRED or FORBIDDEN */
export const changeOwn = (
  id: string,
  { self, transact }: Context,
  change: Change,
  rules: Pick<Rules, 'evenRetired'> = {},
): Promise<ServiceRecord> =>
  changeStored(id, { transact }, change, {
    ...rules,
    mayChange: ({ providerId }) => self.mustBe(undefined, { organisationId: providerId }),
  })

async function changeStored(
  id: string,
  { transact }: Pick<Context, 'transact'>,
  change: Change,
  { evenRetired = false, mayChange = () => undefined }: Rules = {},
): Promise<ServiceRecord> {
  return transact(async (session, emit) => {
    const before = await Service.findById(id).session(session).lean<ServiceRecord>()
    if (!before) throw serviceNotFound(id)
    mayChange(before)
    if (before.status === 'RETIRED' && !evenRetired) throw serviceRetired()
    const service = await change(before, session)
    if (isDeepStrictEqual(service, before)) return before
    const changed = { ...service, revision: before.revision + 1 }
    await Service.replaceOne({ _id: id }, changed, { session })
    emit({ type: 'service.changed', subject: id })
    return changed
  })
}

/** With what is computed from the rest. @throws DomainError for a place or a resource that there is not */
async function completed(service: ServiceRecord, session: ClientSession): Promise<ServiceRecord> {
  const ids = service.offered.map(({ servicePointId }) => servicePointId)
  // Written, so that of two who change a place and what is offered there at once, one is tried again.
  await ServicePoint.updateMany({ _id: trusted({ $in: ids }) }, { $inc: { revision: 1 } }, { session })
  const places = await placesOf([service], session)
  const unknown = ids.find(id => !places.has(id))
  if (unknown) throw servicePointNotFound(unknown, 'offered')
  const { resourceIds = [] } = service.terms ?? {}
  const resources = await Resource.countDocuments({ _id: trusted({ $in: resourceIds }) }).session(session)
  if (resources < resourceIds.length) throw resourceNotFound('terms.resourceIds')
  return {
    ...service,
    sortTitle: sortTextOf(service.title),
    atypicalHours: atypicalHoursOf(service.offered, places),
  }
}
