import { Registration, type RegistrationRecord } from '../../models/registration.ts'

/** How manieth each of many registrations is among those who wait, in one command; null for who does not wait. */
export async function countRanks(ids: readonly string[]): Promise<(number | null)[]> {
  const counted = await Registration.aggregate<
    Pick<RegistrationRecord, '_id'> & { before: { count: number }[] }
  >([
    { $match: { _id: { $in: [...new Set(ids)] }, status: 'WAITLISTED' } },
    {
      $lookup: {
        from: Registration.collection.name,
        localField: 'occurrenceId',
        foreignField: 'occurrenceId',
        let: { number: '$queueNumber' },
        pipeline: [
          { $match: { status: 'WAITLISTED', $expr: { $lt: ['$queueNumber', '$$number'] } } },
          { $count: 'count' },
        ],
        as: 'before',
      },
    },
    { $project: { before: 1 } },
  ])
  const ranks = new Map(counted.map(({ _id, before }) => [_id, (before[0]?.count ?? 0) + 1]))
  return ids.map(id => ranks.get(id) ?? null)
}
