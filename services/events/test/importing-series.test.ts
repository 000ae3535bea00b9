import { newId } from '@cluster/database'
import { describe, expect, test } from '@jest/globals'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../src/models/occurrence.ts'
import { Registration } from '../src/models/registration.ts'
import { calendarOfEvent } from '../src/operations/calendars/public-calendar.ts'
import { importEvents } from '../src/operations/import/import-events.ts'
import { schedule } from '../src/schedule.ts'
import { facts, subgraphUnderTest } from './fixtures.ts'

subgraphUnderTest()
const now = new Date('2026-06-01T00:00:00Z')
const importFile = (...lines: string[]) =>
  importEvents(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'), {
    organiserId: 'org-test',
    now,
  })

const uid = 'atelier@example.org'
const vevent = (...lines: string[]) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'SUMMARY:Atelier fictif',
  'LOCATION:Salle imaginaire',
  ...lines,
  'END:VEVENT',
]
const paris = (name: string, time: string) => `${name};TZID=Europe/Paris:${time}`
/** Six Tuesdays over the end of summer time, 25 October 2026. */
const tuesdays = (...more: string[]) =>
  vevent(
    paris('DTSTART', '20261006T180000'),
    paris('DTEND', '20261006T200000'),
    'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=6',
    ...more,
  )
const ofDate = (time: string, ...lines: string[]) => vevent(paris('RECURRENCE-ID', time), ...lines)

const stored = () => Event.findOne({ importedUid: uid }).lean<EventRecord>()
const rows = () => Occurrence.find().sort({ startsAt: 1 }).lean<OccurrenceRecord[]>()
const held = async () =>
  (await rows()).filter(({ status }) => status !== 'CANCELLED').map(({ startsAt }) => startsAt.toISOString())
const everything = () =>
  Promise.all([Event.find().lean(), rows(), schedule.rows.find().sort({ _id: 1 }).lean()])

describe('importing a series', () => {
  test('publishes one event with a date for each, right over a change of the clocks', async () => {
    const report = await importFile(
      ...tuesdays(paris('EXDATE', '20261013T180000'), paris('RDATE', '20261016T100000')),
    )

    expect(report).toEqual({ stored: 1, unchanged: 0, rejected: [] })
    expect(await held()).toEqual([
      '2026-10-06T16:00:00.000Z',
      '2026-10-16T08:00:00.000Z',
      '2026-10-20T16:00:00.000Z',
      '2026-10-27T17:00:00.000Z',
      '2026-11-03T17:00:00.000Z',
      '2026-11-10T17:00:00.000Z',
    ])
    expect((await stored())!.series).toMatchObject({
      exceptions: ['2026-10-13T18:00:00'],
      additions: ['2026-10-16T10:00:00'],
    })
    expect(await facts()).toEqual([{ type: 'event.published', subject: (await stored())!._id }])
  })

  test('takes what is said of single dates: another hour, another place, called off', async () => {
    const report = await importFile(
      ...tuesdays(),
      ...ofDate('20261020T180000', paris('DTSTART', '20261021T090000'), paris('DTEND', '20261021T100000')),
      ...ofDate(
        '20261027T180000',
        'LOCATION:Autre salle imaginaire',
        paris('DTSTART', '20261027T180000'),
        paris('DTEND', '20261027T200000'),
      ).filter(line => line !== 'LOCATION:Salle imaginaire'),
      // By its instant, as some programs do.
      ...vevent(
        'RECURRENCE-ID:20261103T170000Z',
        'STATUS:CANCELLED',
        'DTSTART:20261103T170000Z',
        'DURATION:PT2H',
      ),
    )

    expect(report).toEqual({ stored: 1, unchanged: 0, rejected: [] })
    expect(
      (await rows()).map(({ startsAt, ownChanges, venue }) => [
        startsAt.toISOString(),
        ownChanges,
        venue?.name ?? null,
      ]),
    ).toEqual([
      ['2026-10-06T16:00:00.000Z', [], null],
      ['2026-10-13T16:00:00.000Z', [], null],
      ['2026-10-21T07:00:00.000Z', ['TIME'], null],
      ['2026-10-27T17:00:00.000Z', ['VENUE'], 'Autre salle imaginaire'],
      ['2026-11-10T17:00:00.000Z', [], null],
    ])
  })

  test('in UTC keeps the hour of UTC', async () => {
    await importFile(
      ...vevent('DTSTART:20261006T160000Z', 'DTEND:20261006T170000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'),
    )

    expect((await held()).map(at => at.slice(11))).toEqual(Array(4).fill('16:00:00.000Z'))
  })

  test('of additions alone, and of whole days', async () => {
    await importFile(...vevent('DTSTART;VALUE=DATE:20261006', 'RDATE;VALUE=DATE:20261008,20261101'))

    expect(await held()).toEqual([
      '2026-10-05T22:00:00.000Z',
      '2026-10-07T22:00:00.000Z',
      '2026-10-31T23:00:00.000Z',
    ])
  })

  test('in a zone of the file itself is refused where its clocks are not ours', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Bureau',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0200',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const lines = (count: number) =>
      vevent(
        'DTSTART;TZID=Bureau:20261006T180000',
        'DTEND;TZID=Bureau:20261006T200000',
        `RRULE:FREQ=WEEKLY;COUNT=${count}`,
      )

    expect((await importFile(...zone, ...lines(6))).rejected).toMatchObject([{ code: 'UNKNOWN_TIME_ZONE' }])
    expect((await importFile(...zone, ...lines(2))).stored).toBe(1)
    expect(await held()).toEqual(['2026-10-06T16:00:00.000Z', '2026-10-13T16:00:00.000Z'])
  })

  test('twice, also at once, changes nothing', async () => {
    const lines = [
      ...tuesdays(),
      ...ofDate('20261020T180000', paris('DTSTART', '20261021T090000'), paris('DTEND', '20261021T100000')),
    ]
    const reports = await Promise.all([importFile(...lines), importFile(...lines), importFile(...lines)])
    const before = await everything()

    expect(reports.map(({ stored }) => stored).sort()).toEqual([0, 0, 1])
    expect(await importFile(...lines)).toEqual({ stored: 0, unchanged: 1, rejected: [] })
    expect(await everything()).toEqual(before)
    expect(await facts()).toHaveLength(1)
  })

  test('with a bad date among good ones reports that one, and stores the others', async () => {
    const report = await importFile(
      ...tuesdays(),
      ...ofDate('20261021T180000', paris('DTSTART', '20261021T090000'), paris('DTEND', '20261021T100000')),
      ...ofDate('20261020T180000', paris('DTSTART', '20261020T200000'), paris('DTEND', '20261020T190000')),
      ...ofDate('20261027T180000', paris('DTSTART', '20261027T190000'), paris('DTEND', '20261027T200000')),
    )

    expect(report).toMatchObject({
      stored: 1,
      rejected: [
        { line: 11, code: 'DATE_NOT_IN_SERIES', field: 'RECURRENCE-ID' },
        { line: 19, code: 'END_BEFORE_START', field: 'DTEND' },
      ],
    })
    expect(await held()).toContain('2026-10-27T18:00:00.000Z')
  })

  test('that has no date left is stored as called off', async () => {
    await importFile(
      ...vevent('DTSTART:20261006T160000Z', 'DTEND:20261006T170000Z', 'RDATE:20261013T160000Z'),
      ...['20261006', '20261013'].flatMap(day =>
        vevent(`RECURRENCE-ID:${day}T160000Z`, 'STATUS:CANCELLED', `DTSTART:${day}T160000Z`, 'DURATION:PT1H'),
      ),
    )

    expect((await stored())!.status).toBe('CANCELLED')
    expect([await held(), await facts()]).toEqual([[], []])
  })
})

describe('a series that was imported before', () => {
  test('keeps its dates and who is registered, moves what the file moves, calls off what it leaves out', async () => {
    await importFile(...tuesdays())
    const before = await rows()
    await Registration.collection.insertOne({ _id: newId(), occurrenceId: before[2]!._id } as never)

    const report = await importFile(
      ...tuesdays('SEQUENCE:1', paris('EXDATE', '20261020T180000'), paris('EXDATE', '20261103T180000')),
      ...ofDate('20261027T180000', paris('DTSTART', '20261028T180000'), paris('DTEND', '20261028T200000')),
    )

    expect(report).toEqual({ stored: 1, unchanged: 0, rejected: [] })
    const after = await rows()
    // That of 3 November is gone, since nobody had registered for it; that of 20 October stays as called off.
    expect(after.map(({ _id, startsAt, status }) => [_id, startsAt.toISOString(), status])).toEqual([
      [before[0]!._id, '2026-10-06T16:00:00.000Z', 'PUBLISHED'],
      [before[1]!._id, '2026-10-13T16:00:00.000Z', 'PUBLISHED'],
      [before[2]!._id, '2026-10-20T16:00:00.000Z', 'CANCELLED'],
      [before[3]!._id, '2026-10-28T17:00:00.000Z', 'PUBLISHED'],
      [before[5]!._id, '2026-11-10T17:00:00.000Z', 'PUBLISHED'],
    ])
    expect(after[3]!.changedAt).toEqual(now)
    const event = (await stored())!
    expect(event).toMatchObject({ revision: 1, movedAt: now, changedAt: now })
    expect((await facts()).slice(-2)).toEqual([
      { type: 'event.moved', subject: event._id },
      { type: 'occurrence.cancelled', subject: before[2]!._id },
    ])
    expect(await Registration.countDocuments({ occurrenceId: before[2]!._id })).toBe(1)
  })

  test('is changed by a record of one date alone that rises, with the series as it was', async () => {
    const one = (sequence: number, hour: string) =>
      ofDate(
        '20261020T180000',
        `SEQUENCE:${sequence}`,
        paris('DTSTART', `20261020T${hour}0000`),
        'DURATION:PT1H',
      )
    await importFile(...tuesdays())
    expect((await importFile(...tuesdays(), ...one(0, '19'))).stored).toBe(1)
    expect((await importFile(...tuesdays(), ...one(1, '20'))).stored).toBe(1)
    // An older file.
    expect(await importFile(...tuesdays(), ...one(0, '19'))).toMatchObject({ stored: 0, unchanged: 1 })

    expect((await rows())[2]!.startsAt.toISOString()).toBe('2026-10-20T18:00:00.000Z')
  })

  test('is called off with its dates to come', async () => {
    await importFile(...tuesdays())

    await importFile(...tuesdays('STATUS:CANCELLED'))

    expect((await rows()).map(({ status }) => status)).toEqual(Array(6).fill('CANCELLED'))
    expect((await facts()).at(-1)!.type).toBe('event.cancelled')
  })

  test('becomes an event of one date, and one of one date a series, whose row stays', async () => {
    const single = (sequence: number) =>
      vevent(paris('DTSTART', '20261006T180000'), paris('DTEND', '20261006T200000'), `SEQUENCE:${sequence}`)
    await importFile(...single(0))
    const [{ _id }] = (await rows()) as [OccurrenceRecord]

    await importFile(...tuesdays('SEQUENCE:1'))
    expect((await rows()).map(row => row.recurrenceId)).toHaveLength(6)
    expect((await rows())[0]).toMatchObject({ _id, recurrenceId: '2026-10-06T18:00:00' })

    await importFile(...single(2))
    expect(await rows()).toMatchObject([{ _id, recurrenceId: null, status: 'PUBLISHED' }])
    expect((await stored())!.series).toBeNull()
  })

  test('that was split here is not changed by a file', async () => {
    await importFile(...tuesdays())
    await Event.updateOne({ importedUid: uid }, { 'series.continuedBy': 'event-later' })

    expect((await importFile(...tuesdays('SEQUENCE:1'))).rejected).toMatchObject([
      { line: 3, code: 'SERIES_WAS_SPLIT', field: 'UID' },
    ])
  })
})

test('our own calendar of a series, imported elsewhere, has the same instants', async () => {
  await importFile(
    ...tuesdays(paris('RDATE', '20261016T100000'), paris('EXDATE', '20261013T180000')),
    ...ofDate('20261020T180000', paris('DTSTART', '20261021T090000'), paris('DTEND', '20261021T100000')),
    ...ofDate('20261103T180000', 'STATUS:CANCELLED', paris('DTSTART', '20261103T180000'), 'DURATION:PT2H'),
  )
  const before = await held()
  const { body } = await calendarOfEvent((await stored())!._id, {
    locale: 'FR',
    publicUrl: 'https://quartier.example',
  })
  await Promise.all([Event.deleteMany({}), Occurrence.deleteMany({})])

  expect(await importEvents(body.toString(), { organiserId: 'org-other', now })).toEqual({
    stored: 1,
    unchanged: 0,
    rejected: [],
  })
  expect(await held()).toEqual(before)
})
