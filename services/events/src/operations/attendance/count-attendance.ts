import { trusted } from '@cluster/database'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'

/** How many people are in each state at one date, and what tells whether it is over. */
export interface DateTally extends Pick<OccurrenceRecord, 'capacity' | 'endsAt' | 'status'> {
  people: Partial<Record<RegistrationRecord['status'], number>>
  /** How many came of those whose place is kept. */
  arrived: number
}

export type Counted = Pick<DateTally, 'people' | 'arrived'>

interface Row {
  _id: { eventId: string; occurrenceId: string; status: RegistrationRecord['status'] }
  people: number
  arrived: number
}

/** How many come to each date of each of many events, in two commands. */
export async function countAttendance(eventIds: readonly string[]): Promise<DateTally[][]> {
  const ofEvents = { eventId: trusted({ $in: [...eventIds] }) }
  type Date = Pick<OccurrenceRecord, '_id' | 'eventId' | 'capacity' | 'endsAt' | 'status'>
  const [rows, dates] = await Promise.all([
    countRows({ eventId: { $in: eventIds } }),
    Occurrence.find(ofEvents).select('eventId capacity endsAt status').lean<Date[]>(),
  ])
  const rowsOf = Map.groupBy(rows, ({ _id }) => _id.occurrenceId)
  const datesOf = Map.groupBy(dates, ({ eventId }) => eventId)
  return eventIds.map(id =>
    (datesOf.get(id) ?? []).map(date => ({ ...date, ...countedIn(rowsOf.get(date._id)) })),
  )
}

/** How many come to each of many dates, in one command. @param keys of `dateKey` */
export async function countDates(keys: readonly string[]): Promise<Counted[]> {
  const pairs = keys.map(key => key.split(' ') as [string, string])
  const rows = await countRows({
    eventId: { $in: [...new Set(pairs.map(([eventId]) => eventId))] },
    occurrenceId: { $in: pairs.map(([, id]) => id) },
  })
  const rowsOf = Map.groupBy(rows, ({ _id }) => _id.occurrenceId)
  return pairs.map(([, id]) => countedIn(rowsOf.get(id)))
}

/** What a date is counted by: its event's id leads the index. */
export const dateKey = ({ eventId, occurrenceId }: { eventId: string; occurrenceId: string }): string =>
  `${eventId} ${occurrenceId}`

const countRows = (match: object): Promise<Row[]> =>
  Registration.aggregate<Row>([
    { $match: match },
    {
      $group: {
        _id: { eventId: '$eventId', occurrenceId: '$occurrenceId', status: '$status' },
        people: { $sum: '$partySize' },
        arrived: { $sum: '$arrived' },
      },
    },
  ])

function countedIn(rows: readonly Row[] = []): Counted {
  return {
    people: Object.fromEntries(rows.map(({ _id, people }) => [_id.status, people])),
    arrived: rows.find(({ _id }) => _id.status === 'CONFIRMED')?.arrived ?? 0,
  }
}
