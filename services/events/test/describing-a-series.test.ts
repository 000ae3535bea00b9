import { describe, expect, test } from '@jest/globals'
import { describeSeries } from '../src/operations/series/describe-series.ts'
import { seriesFrom } from '../src/operations/series/series-from.ts'

const described = (rule: string, locale: 'EN' | 'FR') =>
  describeSeries(
    seriesFrom(
      { rule, additions: [], exceptions: [] },
      { start: '2040-01-31T18:00:00', timeZone: 'Europe/Paris' },
    ),
    locale,
  )

describe('a series in words', () => {
  test.each([
    [
      'FREQ=DAILY;COUNT=3',
      'Chaque jour, à 18 h 00, jusqu’au 2 février 2040',
      'Every day, at 18:00, until 2 February 2040',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=3',
      'Toutes les 2 semaines, le mardi et le jeudi, à 18 h 00, jusqu’au 14 février 2040',
      'Every 2 weeks, on Tuesday and on Thursday, at 18:00, until 14 February 2040',
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1TU;COUNT=2',
      'Chaque mois, le dernier mardi, à 18 h 00, jusqu’au 28 février 2040',
      'Every month, on the last Tuesday, at 18:00, until 28 February 2040',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;COUNT=2',
      'Tous les 2 mois, le 31, à 18 h 00, jusqu’au 31 mars 2040',
      'Every 2 months, on day 31, at 18:00, until 31 March 2040',
    ],
    [
      'FREQ=YEARLY;COUNT=2',
      'Chaque année, le 31 janvier, à 18 h 00, jusqu’au 31 janvier 2041',
      'Every year, on 31 January, at 18:00, until 31 January 2041',
    ],
    [
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1;COUNT=2',
      'Plusieurs dates, jusqu’au 28 février 2040',
      'Several dates, until 28 February 2040',
    ],
  ])('%s', (rule, french, english) => {
    expect(described(rule, 'FR')).toBe(french)
    expect(described(rule, 'EN')).toBe(english)
  })
})
