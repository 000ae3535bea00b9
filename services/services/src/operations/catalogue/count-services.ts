import { Service } from '../../models/service.ts'

/** How many services each of many organisations offers, in one command. */
export async function countServices(providerIds: readonly string[]): Promise<number[]> {
  const counts = await Service.aggregate<{ _id: string; count: number }>([
    { $match: { providerId: { $in: [...providerIds] }, status: 'OFFERED' } },
    { $group: { _id: '$providerId', count: { $sum: 1 } } },
  ])
  const countOf = new Map(counts.map(({ _id, count }) => [_id, count]))
  return providerIds.map(id => countOf.get(id) ?? 0)
}
