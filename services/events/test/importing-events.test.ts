import { viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { importEvents } from '../src/operations/import/import-events.ts'
import { facts, subgraphUnderTest } from './fixtures.ts'

const as = subgraphUnderTest()
const options = { organiserId: 'org-test', now: new Date('2026-06-01T00:00:00Z') }
const importFile = (...lines: string[]) => importEvents(calendar(...lines), options)
const rows = () =>
  Promise.all([Event.find().sort({ _id: 1 }).lean(), Occurrence.find().sort({ _id: 1 }).lean()])
const stored = (uid: string) => Event.findOne({ importedUid: uid }).lean<EventRecord>()
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')

const sound = {
  UID: 'repas@example.org',
  SUMMARY: 'Repas fictif',
  LOCATION: 'Place imaginaire',
  DTSTART: '20261003T100000Z',
  DTEND: '20261003T120000Z',
}

/** A record with other lines than a sound one; null leaves a line out. */
function vevent(given: Record<string, string | null> = {}, ...more: string[]): string[] {
  const names = new Set(Object.keys(given).map(name => name.split(';')[0]))
  const kept = Object.entries(sound).filter(([name]) => !names.has(name))
  const lines = [...kept, ...Object.entries(given)].filter(([, value]) => value !== null)
  return ['BEGIN:VEVENT', ...lines.map(([name, value]) => `${name}:${value}`), ...more, 'END:VEVENT']
}

describe('importing a calendar', () => {
  test('publishes each event with one occurrence, and tells the others', async () => {
    const report = await importFile(
      ...vevent(),
      ...vevent({ UID: 'autre@example.org', DESCRIPTION: 'Un\\, deux' }),
    )

    expect(report).toEqual({ stored: 2, unchanged: 0, rejected: [] })
    const { data } = await as(
      viewers.RESIDENT,
    ).run(`{ upcomingOccurrences(from: "2026-01-01T00:00:00Z") { edges { node {
      startsAt endsAt event { title description status organiser { id } venue { name } timeZone revision }
    } } } }`)
    expect(data.upcomingOccurrences.edges.map(({ node }: { node: object }) => node)).toEqual(
      [null, 'Un, deux'].map(description => ({
        startsAt: '2026-10-03T10:00:00.000Z',
        endsAt: '2026-10-03T12:00:00.000Z',
        event: {
          title: 'Repas fictif',
          description,
          status: 'PUBLISHED',
          organiser: { id: 'org-test' },
          venue: { name: 'Place imaginaire' },
          timeZone: 'Europe/Paris',
          revision: 0,
        },
      })),
    )
    expect((await facts()).map(({ type }) => type)).toEqual(['event.published', 'event.published'])
  })

  test('twice changes nothing', async () => {
    const lines = [...vevent(), ...vevent({ UID: 'autre@example.org' })]
    await importFile(...lines)
    const before = await rows()

    const report = await importFile(...lines)

    expect(report).toEqual({ stored: 0, unchanged: 2, rejected: [] })
    expect(await rows()).toEqual(before)
    expect(await facts()).toHaveLength(2)
  })

  test('several times at once stores each event once', async () => {
    const lines = Array.from({ length: 20 }, (_, n) => vevent({ UID: `uid-${n}` })).flat()

    const reports = await Promise.all([1, 2, 3, 4].map(() => importFile(...lines)))

    expect(reports.map(({ stored }) => stored).sort()).toEqual([0, 0, 0, 20])
    expect(await Event.countDocuments()).toBe(20)
    expect(await Occurrence.countDocuments()).toBe(20)
    expect(await facts()).toHaveLength(20)
  })

  test('of more than a batch stores all of them', async () => {
    const lines = Array.from({ length: 450 }, (_, n) => vevent({ UID: `uid-${n}` })).flat()

    expect(await importFile(...lines)).toEqual({ stored: 450, unchanged: 0, rejected: [] })
    expect(await importFile(...lines)).toEqual({ stored: 0, unchanged: 450, rejected: [] })
    expect(await Occurrence.countDocuments()).toBe(450)
  })

  test('takes past events as history', async () => {
    const report = await importFile(...vevent({ DTSTART: '20100103T100000Z', DTEND: '20100103T110000Z' }))

    expect(report.stored).toBe(1)
  })
})

describe('a record that was imported before', () => {
  test('with a higher SEQUENCE moves the event and its occurrence', async () => {
    await importFile(...vevent())
    const { _id } = (await stored(sound.UID))!

    const moved = { DTSTART: '20261004T100000Z', DTEND: '20261004T120000Z', SEQUENCE: '3' }
    const report = await importFile(...vevent(moved))

    expect(report).toEqual({ stored: 1, unchanged: 0, rejected: [] })
    expect(await stored(sound.UID)).toMatchObject({
      _id,
      startsAt: new Date('2026-10-04T10:00:00Z'),
      revision: 1,
    })
    expect(await Occurrence.find().lean()).toMatchObject([
      { eventId: _id, startsAt: new Date('2026-10-04T10:00:00Z') },
    ])
    expect((await facts()).at(1)).toEqual({ type: 'event.moved', subject: _id })
  })

  test('with a higher SEQUENCE and another text tells nobody', async () => {
    await importFile(...vevent())

    await importFile(...vevent({ SUMMARY: 'Grand repas', SEQUENCE: '1' }))

    expect(await stored(sound.UID)).toMatchObject({ title: { fr: 'Grand repas' }, revision: 0 })
    expect(await facts()).toHaveLength(1)
  })

  test.each(['2', '1'])('with the SEQUENCE %s after 2 changes nothing', async SEQUENCE => {
    await importFile(...vevent({ SEQUENCE: '2' }))

    const report = await importFile(...vevent({ SEQUENCE, SUMMARY: 'Ancien' }))

    expect(report).toEqual({ stored: 0, unchanged: 1, rejected: [] })
    expect((await stored(sound.UID))!.title).toEqual({ fr: 'Repas fictif' })
  })

  test.each([
    ['its STATUS', ['METHOD:PUBLISH'], vevent({ STATUS: 'CANCELLED' })],
    ['the METHOD of its calendar', ['METHOD:CANCEL'], vevent({ SEQUENCE: '1' })],
  ])('is called off by %s, for good', async (_, head, record) => {
    await importFile(...vevent())
    const { _id } = (await stored(sound.UID))!

    const first = await importFile(...head, ...record)
    const again = await importFile(...head, ...record)
    const revived = await importFile(...vevent({ SEQUENCE: '9' }))

    expect([first.stored, again.unchanged]).toEqual([1, 1])
    expect(revived.rejected).toMatchObject([{ line: 3, code: 'EVENT_IS_CANCELLED', field: 'STATUS' }])
    expect((await stored(sound.UID))!.status).toBe('CANCELLED')
    expect((await Occurrence.findOne().lean())!.status).toBe('CANCELLED')
    expect((await facts()).slice(1)).toEqual([{ type: 'event.cancelled', subject: _id }])
  })

  test('of another organisation is refused', async () => {
    await importEvents(calendar(...vevent()), { ...options, organiserId: 'org-other' })

    const report = await importFile(...vevent({ SEQUENCE: '5', SUMMARY: 'Pris' }))

    expect(report.rejected).toMatchObject([{ line: 3, code: 'NOT_YOUR_ORGANISATION', field: 'UID' }])
    expect((await stored(sound.UID))!.title).toEqual({ fr: 'Repas fictif' })
  })

  test('keeps what was added to its place here', async () => {
    await importFile(...vevent())
    await Event.updateOne({ importedUid: sound.UID }, { 'venue.wheelchairAccessible': true })

    await importFile(...vevent({ SEQUENCE: '1', SUMMARY: 'Grand repas' }))

    expect((await stored(sound.UID))!.venue.wheelchairAccessible).toBe(true)
  })
})

test('a record that comes as cancelled is stored so, and nobody is told', async () => {
  await importFile(...vevent({ STATUS: 'CANCELLED' }))

  expect((await stored(sound.UID))!.status).toBe('CANCELLED')
  expect(await facts()).toEqual([])
})
