import { describe, expect, test } from '@jest/globals'
import { dueTimes } from '../src/operations/due-times.ts'
import { plainPolicy } from '../src/operations/policy/current-policy.ts'

const { notices } = plainPolicy('EVENT')
const dueOf = (startsAt: string, zone: string) =>
  Object.fromEntries(
    dueTimes(new Date(startsAt), zone, notices).map(({ kind, dueAt }) => [kind, dueAt.toISOString()]),
  )

describe('reminders are due', () => {
  test('at the same hour of the clock a week and a day before, across the October change', () => {
    // 25 October 2026: Lille goes from +02:00 to +01:00 at 03:00.
    expect(dueOf('2026-10-25T18:00:00Z', 'Europe/Paris')).toEqual({
      DAYS_7: '2026-10-18T17:00:00.000Z',
      DAY_1: '2026-10-24T17:00:00.000Z',
      HOUR_1: '2026-10-25T17:00:00.000Z',
    })
  })

  test('one exact hour before, even when the clock skips that hour in March', () => {
    // 29 March 2026: Lille goes from 02:00 to 03:00 at 01:00 UTC.
    expect(dueOf('2026-03-29T01:30:00Z', 'Europe/Paris')).toMatchObject({
      DAY_1: '2026-03-28T02:30:00.000Z',
      HOUR_1: '2026-03-29T00:30:00.000Z',
    })
  })

  test('by the zone of the event', () => {
    // New York changes a week later than Lille.
    expect(dueOf('2026-11-01T17:00:00Z', 'America/New_York')).toMatchObject({
      DAY_1: '2026-10-31T16:00:00.000Z',
    })
    expect(dueOf('2026-11-01T17:00:00Z', 'Asia/Kolkata')).toMatchObject({ DAY_1: '2026-10-31T17:00:00.000Z' })
  })

  test('until the next one is due, the last until the event begins', () => {
    const due = dueTimes(new Date('2026-12-10T18:00:00Z'), 'Europe/Paris', notices)

    expect(due.map(({ expiresAt }) => expiresAt)).toEqual([
      due[1]!.dueAt,
      due[2]!.dueAt,
      new Date('2026-12-10T18:00:00Z'),
    ])
  })
})
