import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { serviceNotFound } from '../../errors.ts'
import { Resource } from '../../models/resource.ts'
import { Service, type ServiceRecord } from '../../models/service.ts'

/**
 * Takes the turn of a service and of what it needs, and reads it: of two who change bookings that may be in each other's way
 * one is tried again, among all processes, and sees what the other did.
 */
export async function lockService(serviceId: string, session: ClientSession): Promise<ServiceRecord> {
  const service = await Service.findOneAndUpdate(
    { _id: serviceId },
    { $inc: { turn: 1 } },
    { session, returnDocument: 'after' },
  ).lean<ServiceRecord>()
  if (!service) throw serviceNotFound(serviceId, 'serviceId')
  const { resourceIds = [] } = service.terms ?? {}
  if (resourceIds.length > 0)
    await Resource.updateMany({ _id: trusted({ $in: resourceIds }) }, { $inc: { turn: 1 } }, { session })
  return service
}
