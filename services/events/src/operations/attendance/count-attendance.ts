import { trusted } from '@cluster/database'
import { Occurrence } from '../../models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'

export interface AttendanceCounts {
  confirmed: number
  cancelled: number
  capacity: number | null
}

/** How each of many events is attended, in two commands. */
export async function countAttendance(eventIds: readonly string[]): Promise<AttendanceCounts[]> {
  const ofEvents = { eventId: trusted({ $in: [...eventIds] }) }
  const [counts, dates] = await Promise.all([
    Registration.aggregate<{ _id: { eventId: string; status: RegistrationRecord['status'] }; count: number }>(
      [
        { $match: { eventId: { $in: eventIds } } },
        { $group: { _id: { eventId: '$eventId', status: '$status' }, count: { $sum: 1 } } },
      ],
    ),
    Occurrence.find(ofEvents)
      .select('eventId capacity')
      .lean<{ eventId: string; capacity: number | null }[]>(),
  ])
  const count = (id: string, status: RegistrationRecord['status']) =>
    counts.find(({ _id }) => _id.eventId === id && _id.status === status)?.count ?? 0
  return eventIds.map(id => ({
    confirmed: count(id, 'CONFIRMED'),
    cancelled: count(id, 'CANCELLED'),
    capacity: sumOf(dates.filter(({ eventId }) => eventId === id).map(({ capacity }) => capacity)),
  }))
}

const sumOf = (capacities: (number | null)[]): number | null =>
  capacities.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0)
