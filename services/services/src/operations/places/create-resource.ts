import { newId } from '@cluster/database'
import type { TranslatedText } from '@cluster/subgraph'
import type { Context } from '../../context.ts'
import { servicePointNotFound } from '../../errors.ts'
import { Resource, type ResourceRecord } from '../../models/resource.ts'
import { ServicePoint, type ServicePointRecord } from '../../models/service-point.ts'
import { checkName } from './check-place.ts'

/** Notes what there is at a place of which only one booking can have at a time. */
export async function createResource(
  { servicePointId, name }: { servicePointId: string; name: TranslatedText },
  { self, transact }: Context,
): Promise<ResourceRecord> {
  checkName('name', name, 200)
  return transact(async session => {
    const place = await ServicePoint.findById(servicePointId).session(session).lean<ServicePointRecord>()
    if (!place) throw servicePointNotFound(servicePointId, 'servicePointId')
    self.mustBe(undefined, { organisationId: place.organisationId })
    const resource: ResourceRecord = { _id: newId(), name, servicePointId, turn: 0 }
    await Resource.insertMany([resource], { session })
    return resource
  })
}
