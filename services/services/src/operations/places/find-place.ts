import type { Context } from '../../context.ts'
import { servicePointNotFound } from '../../errors.ts'
import type { ServicePointRecord } from '../../models/service-point.ts'

/** One place. @throws DomainError SERVICE_POINT_NOT_FOUND */
export async function findPlace(id: string, { loaders }: Context): Promise<ServicePointRecord> {
  const place = await loaders.servicePoint.load(id)
  if (!place) throw servicePointNotFound(id)
  return place
}
