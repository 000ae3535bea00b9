import { describe, expect, test } from '@jest/globals'
import { Event, type EventRecord } from '../src/models/event.ts'
import { importEvents } from '../src/operations/import/import-events.ts'
import { subgraphUnderTest } from './fixtures.ts'

subgraphUnderTest()

const options = { organiserId: 'org-test', now: new Date('2026-06-01T00:00:00Z') }
const record = (uid: string, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'].join('\n')
const file = (...parts: string[]) => ['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR'].join('\n')
const read = (...parts: string[]) => importEvents(file(...parts), options)

async function spanOf(...parts: string[]): Promise<string[]> {
  const report = await read(...parts)
  expect(report).toEqual({ stored: 1, unchanged: 0, rejected: [] })
  const { startsAt, endsAt, timeZone } = (await Event.findOne().lean<EventRecord>())!
  return [startsAt.toISOString(), endsAt.toISOString(), timeZone]
}

const windowsZone = `BEGIN:VTIMEZONE
TZID:Heure de la planète
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0530
TZOFFSETTO:+0530
END:STANDARD
END:VTIMEZONE`

describe('the time of an event', () => {
  test.each([
    ['UTC', ['DTSTART:20261003T100000Z', 'DTEND:20261003T120000Z'], '2026-10-03T10:00', '2026-10-03T12:00'],
    ['no zone', ['DTSTART:20261003T100000', 'DTEND:20261003T120000'], '2026-10-03T08:00', '2026-10-03T10:00'],
    ['winter', ['DTSTART:20261203T100000', 'DTEND:20261203T120000'], '2026-12-03T09:00', '2026-12-03T11:00'],
    ['a whole day', ['DTSTART;VALUE=DATE:20261003'], '2026-10-02T22:00', '2026-10-03T22:00'],
    [
      'the day of 25 hours',
      ['DTSTART;VALUE=DATE:20261025', 'DTEND;VALUE=DATE:20261026'],
      '2026-10-24T22:00',
      '2026-10-25T23:00',
    ],
    [
      'a duration of a day',
      ['DTSTART:20261024T120000', 'DURATION:P1D'],
      '2026-10-24T10:00',
      '2026-10-25T11:00',
    ],
    [
      'one of 24 hours',
      ['DTSTART:20261024T120000', 'DURATION:PT24H'],
      '2026-10-24T10:00',
      '2026-10-25T10:00',
    ],
    // 02:30 does not exist: RFC 5545 reads it with the offset before the gap.
    ['the March gap', ['DTSTART:20260329T023000', 'DURATION:PT1H'], '2026-03-29T01:30', '2026-03-29T02:30'],
    // 02:30 comes twice: the first one is meant.
    [
      'the October hour',
      ['DTSTART:20261025T023000', 'DURATION:PT1H'],
      '2026-10-25T00:30',
      '2026-10-25T01:30',
    ],
  ])('is right with %s', async (_, lines, start, end) => {
    expect(await spanOf(record('a', 'SUMMARY:Repas', ...lines))).toEqual([
      `${start}:00.000Z`,
      `${end}:00.000Z`,
      'Europe/Paris',
    ])
  })

  test.each([
    ['its TZID', '', 'TZID=Europe/London', 'Europe/London', '09:00'],
    ['a TZID in quotes', '', 'TZID="Europe/London"', 'Europe/London', '09:00'],
    ['a TZID with a prefix', '', 'TZID=/example.org/2005/Europe/London', 'Europe/London', '09:00'],
    ['the zone of its calendar', 'X-WR-TIMEZONE:America/Martinique', 'X-A=1', 'America/Martinique', '14:00'],
    ['a VTIMEZONE of the file', windowsZone, 'TZID=Heure de la planète', 'Europe/Paris', '04:30'],
  ])('is read by %s', async (_, head, parameter, zone, hour) => {
    const lines = [`DTSTART;${parameter}:20261003T100000`, `DTEND;${parameter}:20261003T110000`]

    const [startsAt, , timeZone] = await spanOf(
      ...(head ? [head] : []),
      record('a', 'SUMMARY:Repas', ...lines),
    )

    expect([startsAt, timeZone]).toEqual([`2026-10-03T${hour}:00.000Z`, zone])
  })
})

describe('a bad record is reported with its line, and the others are stored', () => {
  const parisTimes = ['DTSTART;TZID=Europe/Paris:20261003T100000', 'DTEND;TZID=Europe/Paris:20261003T120000']
  const times = ['DTSTART:20261003T100000Z', 'DTEND:20261003T120000Z']
  const good = record('good', 'SUMMARY:Bon', ...times)
  const long = 'x'.repeat(201)
  const from = (...lines: string[]) => record('bad', 'SUMMARY:Repas', ...lines)

  test.each<[string, string | null, string]>([
    ['UID_MISSING', 'UID', record('', 'SUMMARY:Repas', ...times)],
    ['TITLE_MISSING', 'SUMMARY', record('bad', ...times)],
    ['TEXT_TOO_LONG', 'SUMMARY', record('bad', `SUMMARY:${long}`, ...times)],
    ['TEXT_TOO_LONG', 'LOCATION', from(`LOCATION:${long}`, ...times)],
    ['START_MISSING', 'DTSTART', from('DTEND:20261003T120000Z')],
    ['END_MISSING', 'DTEND', from('DTSTART:20261003T100000Z')],
    ['END_BEFORE_START', 'DTEND', from('DTSTART:20261003T100000Z', 'DTEND:20261003T090000Z')],
    ['END_BEFORE_START', 'DTEND', from('DTSTART:20261003T100000Z', 'DURATION:-PT1H')],
    ['INVALID_TIME', 'DTSTART', from('DTSTART:demain', 'DTEND:20261003T120000Z')],
    ['INVALID_TIME', 'DTSTART', from('DTSTART:20261345T100000Z', 'DTEND:20261003T120000Z')],
    ['INVALID_TIME', 'DTEND', from('DTSTART:20261003T100000Z', 'DTEND:20261003T250000Z')],
    ['INVALID_TIME', 'DTSTART', from('DTSTART:20261003T100000+0200', 'DTEND:20261003T120000Z')],
    ['INVALID_TIME', 'DTSTART', from('DTSTART;VALUE=DATE:20260230')],
    ['INVALID_TIME', 'DURATION', from('DTSTART:20261003T100000Z', 'DURATION:une heure')],
    [
      'UNKNOWN_TIME_ZONE',
      'TZID',
      from('DTSTART;TZID=Mars:20261003T100000', 'DTEND;TZID=Mars:20261003T120000'),
    ],
    ['RULE_WITHOUT_END', 'RRULE', from('RRULE:FREQ=WEEKLY', ...times)],
    ['INVALID_RULE', 'RRULE', from('RRULE:FREQ=SOMETIMES;COUNT=3', ...times)],
    ['TOO_MANY_DATES', 'RRULE', from('RRULE:FREQ=DAILY;COUNT=5001', ...times)],
    ['INVALID_TIME', 'EXDATE', from('RRULE:FREQ=DAILY;COUNT=5', 'EXDATE:20261003T100000Z,jamais', ...times)],
    ['NONEXISTENT_TIME', 'RDATE', from('RDATE;TZID=Europe/Paris:20270328T023000', ...parisTimes)],
    ['SERIES_NOT_SUPPORTED', 'RRULE', from('RRULE:FREQ=DAILY;COUNT=2', 'RRULE:FREQ=DAILY;COUNT=3', ...times)],
    [
      'SERIES_NOT_SUPPORTED',
      'EXRULE',
      from('RRULE:FREQ=DAILY;COUNT=9', 'EXRULE:FREQ=DAILY;COUNT=3', ...times),
    ],
    [
      'SERIES_NOT_SUPPORTED',
      'RECURRENCE-ID;RANGE',
      from('RECURRENCE-ID;RANGE=THISANDFUTURE:20261003T100000Z', ...times),
    ],
    ['SERIES_MISSING', 'RECURRENCE-ID', from('RECURRENCE-ID:20261003T100000Z', ...times)],
    ['EVENT_IS_PRIVATE', 'CLASS', from('CLASS:PRIVATE', ...times)],
    ['BROKEN_RECORD', null, from('ceci n’est pas une ligne', ...times)],
    ['BROKEN_RECORD', null, from('ATTACH;FMTTYPE:x', ...times)],
    ['BROKEN_RECORD', null, from(...times).replace('\nEND:VEVENT', '')],
    ['DUPLICATE_UID', 'UID', record('good', 'SUMMARY:Encore', ...times)],
  ])('%s in %s', async (code, field, bad) => {
    const last = record('last', 'SUMMARY:Dernier', ...times)

    const report = await read('X-WR-CALNAME:Quartier', good, bad, last)

    // The calendar has 2 lines before the good record of 6.
    expect(report).toEqual({
      stored: 2,
      unchanged: 0,
      rejected: [{ line: 9, code, field, message: expect.stringMatching(/\.$/) }],
    })
    expect(await Event.distinct('importedUid')).toEqual(['good', 'last'])
  })

  test('a record that the file breaks off is reported', async () => {
    const report = await importEvents(`BEGIN:VCALENDAR\n${good}\nBEGIN:VEVENT\nUID:b\nSUMM`, options)

    expect(report).toMatchObject({ stored: 1, rejected: [{ line: 8, code: 'BROKEN_RECORD' }] })
  })

  test('of two records with one UID the higher SEQUENCE counts', async () => {
    const report = await read(good, record('good', 'SEQUENCE:2', 'SUMMARY:Nouveau', ...times))

    expect(report).toMatchObject({ stored: 1, rejected: [{ line: 2, code: 'DUPLICATE_UID' }] })
    expect((await Event.findOne().lean<EventRecord>())!.title.fr).toBe('Nouveau')
  })

  test.each(['', 'hello', '{"a":1}'])('a file that is no calendar is reported as such: %j', async text => {
    expect(await importEvents(text, options)).toMatchObject({
      stored: 0,
      rejected: [{ line: 1, code: 'NOT_A_CALENDAR', field: null }],
    })
  })

  test('an empty calendar is no fault', async () => {
    expect(await read()).toEqual({ stored: 0, unchanged: 0, rejected: [] })
  })
})

test('folded lines, alarms, a byte order mark and lower case are read as they are meant', async () => {
  const text = `\uFEFF${file(
    'begin:vevent\nuid:a\nsummary:Repas\n  de quar\n tier\ndtstart:20261003T100000Z\nduration:PT1H',
    'BEGIN:VALARM\nTRIGGER:-PT1H\nUID:alarm\nDESCRIPTION:Alarme\nDURATION:PT5M\nEND:VALARM',
    'DESCRIPTION:Deux\\nlignes\nend:vevent',
  )}`

  expect(await importEvents(text, options)).toEqual({ stored: 1, unchanged: 0, rejected: [] })
  expect(await Event.findOne().lean()).toMatchObject({
    importedUid: 'a',
    title: { fr: 'Repas de quartier' },
    description: { fr: 'Deux\nlignes' },
    endsAt: new Date('2026-10-03T11:00:00Z'),
    venue: { name: 'Lieu à préciser' },
  })
})
