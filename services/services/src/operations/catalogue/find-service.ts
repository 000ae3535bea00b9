import type { Context } from '../../context.ts'
import { serviceNotFound } from '../../errors.ts'
import type { ServiceRecord } from '../../models/service.ts'

/** One service. @throws DomainError SERVICE_NOT_FOUND */
export async function findService(id: string, { loaders }: Context): Promise<ServiceRecord> {
  const service = await loaders.service.load(id)
  if (!service) throw serviceNotFound(id)
  return service
}
