import { trusted } from '@cluster/database'
import { Resource, type ResourceRecord } from '../../models/resource.ts'

const most = 100

/** What there is at each of many places of which only one booking can have at a time. */
export async function findResources(placeIds: readonly string[]): Promise<ResourceRecord[][]> {
  const found = await Resource.find({ servicePointId: trusted({ $in: placeIds }) })
    .sort({ servicePointId: 1, _id: 1 })
    .lean<ResourceRecord[]>()
  const ofPlace = Map.groupBy(found, ({ servicePointId }) => servicePointId)
  return placeIds.map(id => (ofPlace.get(id) ?? []).slice(0, most))
}
