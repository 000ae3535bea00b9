import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { dueTimes } from '../src/operations/due-times.ts'
import { plainPolicy } from '../src/operations/policy/current-policy.ts'

const { notices } = plainPolicy('EVENT')
const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia']
const starts = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
const clockOf = (instant: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDateTime()

test('each reminder is due before the next one, and all before the event', () => {
  fc.assert(
    fc.property(starts, fc.constantFrom(...zones), (startsAt, zone) => {
      const due = dueTimes(startsAt, zone, notices)
      for (const { dueAt, expiresAt } of due) expect(dueAt.getTime()).toBeLessThan(expiresAt.getTime())
      expect(due.at(-1)!.expiresAt).toEqual(startsAt)
    }),
    { numRuns: 500 },
  )
})

test('an hour before is an exact hour, and a day or week before is at the same time of the clock', () => {
  fc.assert(
    fc.property(starts, fc.constantFrom(...zones), (startsAt, zone) => {
      const due = Object.fromEntries(
        dueTimes(startsAt, zone, notices).map(({ kind, dueAt }) => [kind, dueAt]),
      )
      expect(startsAt.getTime() - due.HOUR_1!.getTime()).toBe(3_600_000)
      for (const [kind, days] of [
        ['DAY_1', 1],
        ['DAYS_7', 7],
      ] as const) {
        const wanted = clockOf(startsAt, zone).subtract({ days })
        // A time that the clock skips that day is moved as RFC 5545 and Temporal do.
        const exists = wanted.equals(wanted.toZonedDateTime(zone).toPlainDateTime())
        const shown = clockOf(due[kind]!, zone)
        expect(exists ? shown.equals(wanted) : Temporal.PlainDateTime.compare(shown, wanted) > 0).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})
