import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { noticeTimes } from '../src/operations/notice-times.ts'
import { plainPolicy } from '../src/operations/policy/current-policy.ts'
import { deadlinePolicy, policyOf } from '../src/policy.ts'

const changedAt = new Date('2026-01-01T12:00:00Z')
const dueOf = (kind: string, at: string, timeZone = 'Europe/Paris') =>
  Object.fromEntries(
    noticeTimes(policyOf(kind)!, plainPolicy(kind).notices, { at: new Date(at), timeZone, changedAt })
      .filter(({ kind }) => kind === 'AHEAD' || kind === 'OVERDUE')
      .map(({ rule, dueAt }) => [rule, dueAt.toISOString()]),
  )

describe('notices of a deadline are due', () => {
  test('of a day in the morning of the place, so many days of the calendar before, across clock changes', () => {
    // The day ends at 22:00 UTC; Lille changes its clocks on 29 March and 25 October 2026.
    expect(dueOf('ESUS_ENDING', '2026-10-30T22:59:59.999Z')).toEqual({
      DAYS_90: '2026-08-01T07:00:00.000Z',
      DAYS_30: '2026-09-30T07:00:00.000Z',
      DAYS_7: '2026-10-23T07:00:00.000Z',
    })
    expect(dueOf('DUES_PAYABLE', '2026-03-31T21:59:59.999Z')).toEqual({
      DAYS_7: '2026-03-24T08:00:00.000Z',
      DAYS_3_AFTER: '2026-04-03T07:00:00.000Z',
    })
  })

  test('on the day itself where the policy says so', () => {
    expect(dueOf('DEROGATION_ENDING', '2026-06-30T21:59:59.999Z')).toEqual({
      DAYS_30: '2026-05-31T07:00:00.000Z',
      DAYS_7: '2026-06-23T07:00:00.000Z',
      DAYS_0: '2026-06-30T07:00:00.000Z',
    })
  })

  test('of an instant at its hour of the clock days before, and exact hours before', () => {
    // On 25 October 2026 the clocks of Lille go back at 03:00.
    expect(dueOf('ASSEMBLY', '2026-10-25T03:00:00Z')).toEqual({
      DAYS_3: '2026-10-22T02:00:00.000Z',
      HOURS_2: '2026-10-25T01:00:00.000Z',
    })
  })

  test('half a year before the end of an agreement first', () => {
    expect(Object.keys(dueOf('AGREEMENT_ENDING', '2026-12-31T22:59:59.999Z'))).toEqual([
      'DAYS_180',
      'DAYS_90',
      'DAYS_30',
    ])
  })
})

describe.each(deadlinePolicy)('each notice of $kind', policy => {
  const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia']
  const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })

  test('that is due by the calendar is so before the next one, and too late from then on', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, timeZone) => {
        const all = noticeTimes(policy, plainPolicy(policy.kind).notices, { at, timeZone, changedAt })
        const timed = all.filter(({ kind }) => kind === 'AHEAD' || kind === 'OVERDUE')
        for (const [place, { dueAt, expiresAt }] of timed.entries()) {
          expect(dueAt.getTime()).toBeLessThan(expiresAt.getTime())
          const next = timed[place + 1]
          if (next) expect(expiresAt.getTime()).toBeLessThanOrEqual(next.dueAt.getTime())
        }
      }),
      { numRuns: 300 },
    )
  })

  test('never says that what is over lies ahead', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, timeZone) => {
        const dayOf = (instant: Date) =>
          Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
        for (const { kind, expiresAt } of noticeTimes(policy, plainPolicy(policy.kind).notices, {
          at,
          timeZone,
          changedAt,
        })) {
          if (kind !== 'AHEAD') continue
          const last = dayOf(new Date(expiresAt.getTime() - 1))
          expect(Temporal.PlainDate.compare(last, dayOf(at))).toBeLessThanOrEqual(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})
