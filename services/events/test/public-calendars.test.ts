import { commandsOf, middayIn, plansOf, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Event } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { agendaOf } from './agenda-of.ts'
import { calendarsUnderTest, entriesIn, seriesOf } from './calendars-under-test.ts'
import { draftEvent, inHours, occurrenceOf, publishedEvent } from './fixtures.ts'

const { get, read, as } = calendarsUnderTest()
const DAY = 24
/** Of a series that is to be told whole: one in an hour that comes twice, as when the clocks change, is told date by date. */
const hourAtMidday = (days: number) => {
  const startsAt = middayIn(days)
  return { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }
}
const titles = (entries: { summary?: unknown }[]) =>
  entries.map(({ summary }) => (summary as { val: string } | undefined)?.val ?? summary).sort()

describe('the public calendar', () => {
  test('has what was shown and begins three months ago or later, and nothing else', async () => {
    const titled = (fr: string) => ({ title: { fr } })
    const at = (hours: number) => ({ startsAt: inHours(hours), endsAt: inHours(hours + 1) })
    await publishedEvent({ ...titled('À venir'), ...at(5) })
    await publishedEvent({ ...titled('Passé'), ...at(-80 * DAY), status: 'DONE', publishedAt: new Date() })
    await publishedEvent({ ...titled('Trop vieux'), ...at(-100 * DAY) })
    await draftEvent({ ...titled('Brouillon'), ...at(5) })
    await draftEvent({ ...titled('Prévu'), ...at(5), status: 'SCHEDULED', publishAt: inHours(1) })
    await draftEvent({ ...titled('Brouillon annulé'), ...at(5), status: 'CANCELLED' })
    await draftEvent({ ...titled('Annulé'), ...at(5), status: 'CANCELLED', publishedAt: new Date() })

    const entries = await read('events.ics')

    expect(titles(entries)).toEqual(['Annulé', 'Passé', 'À venir'].sort())
    expect(
      Object.fromEntries(entries.map(({ summary, status }) => [titles([{ summary }])[0], status])),
    ).toEqual({
      'À venir': 'CONFIRMED',
      Passé: 'CONFIRMED',
      Annulé: 'CANCELLED',
    })
  })

  test('tells of an event what everybody may know, in both languages, and never where it is online', async () => {
    const event = await publishedEvent({
      title: { fr: 'Repas, fictif', en: 'Meal; fictitious' },
      description: { fr: 'Première ligne\nseconde' },
      venue: { name: 'Place imaginaire', address: '1 rue Fictive, Lille', wheelchairAccessible: true },
      onlineUrl: 'https://secret.example/room',
      revision: 2,
      changedAt: new Date('2026-05-01T10:00:00Z'),
      startsAt: new Date('2027-07-01T16:00:00Z'),
      endsAt: new Date('2027-07-01T18:30:00Z'),
    })
    await Occurrence.updateOne(
      { eventId: event._id },
      { revision: 1, changedAt: new Date('2026-05-02T10:00:00Z') },
    )

    const french = (await get('events.ics')).body
    const english = (await get('events.ics?lang=en')).body

    const [entry] = entriesIn(french)
    expect(entry).toMatchObject({
      uid: `${event._id}@initiatives-et-cite.example`,
      sequence: 3,
      summary: { val: 'Repas, fictif', params: { LANGUAGE: 'fr' } },
      description: { val: 'Première ligne\nseconde', params: { LANGUAGE: 'fr' } },
      location: 'Place imaginaire, 1 rue Fictive, Lille',
      start: event.startsAt,
      end: event.endsAt,
      dtstamp: new Date('2026-05-02T10:00:00Z'),
      lastmodified: new Date('2026-05-02T10:00:00Z'),
      class: 'PUBLIC',
      url: `https://quartier.example/calendar/event/${event._id}.ics`,
    })
    expect(entriesIn(english)[0]).toMatchObject({
      summary: { val: 'Meal; fictitious', params: { LANGUAGE: 'en' } },
      // It was not translated.
      description: { params: { LANGUAGE: 'fr' } },
    })
    expect(french).toContain('\r\nX-WR-CALNAME:Événements du quartier\r\n')
    expect(english).toContain('\r\nX-WR-CALNAME:Events of the quarter\r\n')
    for (const line of ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H', 'BEGIN:VTIMEZONE'])
      expect(french).toContain(`\r\n${line}\r\n`)
    expect(french + english).not.toContain('secret.example')
  })

  test('has a series as one, with its exceptions, additions and what differs of single dates', async () => {
    const at = (local: string) => new Date(`${local}Z`)
    const event = await seriesOf(
      { startsAt: at('2027-09-07T16:00'), endsAt: at('2027-09-07T18:00') },
      {
        rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=12',
        exceptions: ['2027-09-14T18:00:00'],
        additions: ['2027-09-10T18:00:00'],
      },
    )
    const change = (recurrenceId: string, update: object) =>
      Occurrence.updateOne({ eventId: event._id, recurrenceId }, { ...update, revision: 1 })
    await change('2027-09-21T18:00:00', { startsAt: at('2027-09-22T16:00'), endsAt: at('2027-09-22T19:00') })
    await change('2027-09-28T18:00:00', { status: 'CANCELLED' })
    await change('2027-10-05T18:00:00', {
      venue: { name: 'Cour fictive', address: null, wheelchairAccessible: null },
    })
    await change('2027-10-12T18:00:00', { capacity: 5, ownChanges: ['CAPACITY'] })

    const { body } = await get('events.ics')

    const [master, ...others] = entriesIn(body)
    expect(others).toEqual([])
    expect(body).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=12')
    expect(body).toContain('EXDATE;TZID=Europe/Paris:20270914T180000')
    expect(body).toContain('RDATE;TZID=Europe/Paris:20270910T180000')
    const told = body.split('BEGIN:VEVENT').flatMap(entry => {
      const key = /RECURRENCE-ID;TZID=Europe\/Paris:(\w+)/.exec(entry)?.[1]
      const [, status] = /STATUS:(\w+)/.exec(entry) ?? []
      return key ? [[key, status, /LOCATION:(.*)/.exec(entry)?.[1], /SEQUENCE:(\d+)/.exec(entry)?.[1]]] : []
    })
    expect(told).toEqual([
      ['20270921T180000', 'CONFIRMED', 'Place imaginaire', '1'],
      ['20270928T180000', 'CANCELLED', 'Place imaginaire', '1'],
      ['20271005T180000', 'CONFIRMED', 'Cour fictive', '1'],
    ])
    expect(master!.sequence).toBe(0)
  })

  test('has a series that began long ago, whole, as long as one of its dates is not past', async () => {
    const longAgo = hourAtMidday(-120)
    await seriesOf(longAgo, { rule: 'FREQ=DAILY;COUNT=130' })
    await seriesOf(longAgo, { rule: 'FREQ=DAILY;COUNT=20' })

    expect((await get('events.ics')).body.match(/COUNT=\d+/g)).toEqual(['COUNT=130'])
  })

  test('has a date that lost its place in its series under its own UID', async () => {
    const event = await seriesOf(hourAtMidday(2), { rule: 'FREQ=DAILY;COUNT=3' })
    const lost = await Occurrence.findOne({ eventId: event._id }).sort({ startsAt: -1 }).lean()
    await Occurrence.updateOne({ _id: lost!._id }, { recurrenceId: null })

    const uids = (await read('events.ics')).map(({ uid }) => uid)

    expect(uids.sort()).toEqual([event._id, lost!._id].map(id => `${id}@initiatives-et-cite.example`).sort())
  })
})

describe('the calendar of an organiser', () => {
  test('has what it holds in its own name, and is empty for one that holds nothing', async () => {
    await publishedEvent({ title: { fr: 'Le leur' }, organiserId: 'org-other' })
    await publishedEvent({ title: { fr: 'Le nôtre' }, hostIds: ['org-other'] })

    expect(titles(await read('organiser/org-test.ics'))).toEqual(['Le nôtre'])
    expect(titles(await read('organiser/org-other.ics'))).toEqual(['Le leur'])
    expect(await read('organiser/org-none.ics')).toEqual([])
  })
})

describe('the calendar of an event', () => {
  test('has that one, also when it was called off; a draft is not there', async () => {
    const { _id } = await publishedEvent({ status: 'CANCELLED', publishedAt: new Date() })
    const draft = await draftEvent({ status: 'CANCELLED' })

    expect((await read(`event/${_id}.ics`)).map(({ status }) => status)).toEqual(['CANCELLED'])
    for (const id of [draft._id, 'nowhere', 'a.b'])
      expect(JSON.parse((await get(`event/${id}.ics`)).body).errors[0].extensions.code).toBe(
        'CALENDAR_NOT_FOUND',
      )
  })
})

describe('whether a calendar is the same still', () => {
  const paths = ['events.ics', 'organiser/org-test.ics']

  test.each(paths)('is told of %s by its tag and its date, without reading an event', async path => {
    await agendaOf(20)
    const { headers } = await get(path)
    const known = { 'if-none-match': String(headers.etag) }
    const dated = { 'if-modified-since': String(headers['last-modified']) }

    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'public, max-age=60',
      'last-modified': expect.stringMatching(/GMT$/),
    })
    for (const condition of [known, dated]) {
      const plans = await plansOf('events', async () => {
        expect(await get(path, condition)).toMatchObject({ statusCode: 304, body: '' })
      })
      expect(plans).toHaveLength(2)
      for (const { stages, indexes } of plans) {
        expect(indexes).toEqual(['status_1_changedAt_1_revision_1'])
        expect(stages).not.toContain('SORT')
      }
      // The one that adds up reads no document.
      expect(plans[1]!.stages).not.toContain('FETCH')
    }
    expect((await get(path, known, 'HEAD')).statusCode).toBe(304)
    expect(await get(path, {}, 'HEAD')).toMatchObject({ statusCode: 200, body: '' })
  })

  test('is told by one look at what changed last, once no change of before it can come any more', async () => {
    const changedAt = inHours(-1)
    await agendaOf(200, { changedAt })
    const { headers } = await get('events.ics')

    const plans = await plansOf('events', async () => {
      const { statusCode } = await get('events.ics', { 'if-none-match': String(headers.etag) })
      expect(statusCode).toBe(304)
    })

    expect(plans).toHaveLength(1)
    expect(plans[0]!.looksAt).toBeLessThan(20)
  })

  test('sees a change that was begun before another, and committed after it', async () => {
    const [early, late] = [inHours(-0.02), inHours(-0.01)]
    const events = [await publishedEvent(), await publishedEvent()]
    const change = (n: number, changedAt: Date, fr: string) =>
      Event.updateOne({ _id: events[n]!._id }, { changedAt, 'title.fr': fr, revision: 1 })
    await Promise.all([
      Event.updateMany({}, { changedAt: early }),
      Occurrence.updateMany({}, { changedAt: early }),
    ])
    await change(0, late, 'Le second changement')
    await get('events.ics')

    await change(1, early, 'Le premier changement')

    expect((await get('events.ics')).body).toContain('Le premier changement')
  })

  test.each(paths)('is read anew for %s after any change that it tells, and has another tag', async path => {
    const event = await publishedEvent()
    const tags = new Set([(await get(path)).headers.etag])
    const changes: (() => PromiseLike<unknown>)[] = [
      () => Event.updateOne({ _id: event._id }, { 'title.fr': 'Autre', changedAt: inHours(-1) }),
      () => Occurrence.updateOne({ eventId: event._id }, { startsAt: inHours(9), revision: 1 }),
      () =>
        as(viewers.STAFF).run('mutation ($i: CancelEventInput!) { cancelEvent(input: $i) { id } }', {
          i: { id: event._id },
        }),
      () => publishedEvent(),
    ]
    for (const change of changes) {
      await change()
      tags.add((await get(path)).headers.etag)
    }

    expect(tags.size).toBe(changes.length + 1)
  })

  test('is not read anew for a draft, nor for who registers', async () => {
    const { _id } = await publishedEvent()
    const { headers } = await get('events.ics')
    await draftEvent()
    await as(viewers.RESIDENT).run(
      'mutation ($i: RegisterForEventInput!) { registerForEvent(input: $i) { id } }',
      {
        i: { eventId: _id },
      },
    )

    const commands = await commandsOf(['events'], async () => {
      expect((await get('events.ics')).headers.etag).toBe(headers.etag)
    })

    expect(commands).toEqual(['events.aggregate', 'events.aggregate'])
  })

  test('is the same for those who ask at once, who are waited for once', async () => {
    await agendaOf(30)

    const commands = await commandsOf(['events'], async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => get('events.ics')))
      expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1)
    })

    expect(commands.filter(command => command === 'events.find')).toHaveLength(2)
  })
})

test('a language that calendars are not in is refused, and so is one given twice', async () => {
  for (const [query, code] of [
    ['lang=de', 'UNKNOWN_LANGUAGE'],
    ['lang=fr&lang=en', 'REPEATED_PARAMETER'],
  ]) {
    const { statusCode, body } = await get(`events.ics?${query}`)
    expect([statusCode, JSON.parse(body).errors[0].extensions]).toEqual([400, { code, field: 'lang' }])
  }
})

test('a calendar reads its events by indexes', async () => {
  await agendaOf(20)
  await agendaOf(60, { status: 'DRAFT' })
  await agendaOf(60, { organiserId: 'org-other' })
  const { eventId } = await occurrenceOf((await publishedEvent())._id)
  for (const [path, index] of [
    ['events.ics', 'status_1_startsAt_1__id_1'],
    ['organiser/org-test.ics', 'organiserId_1_status_1_startsAt_1__id_1'],
    [`event/${eventId}.ics`, 'eventId_1_startsAt_1__id_1'],
  ]) {
    const plans = await plansOf('events', () => get(path!))
    expect(plans.flatMap(({ indexes }) => indexes)).toContain(index)
    for (const { stages } of plans) {
      expect(stages).not.toContain('COLLSCAN')
      expect(stages).not.toContain('SORT')
    }
  }
})
