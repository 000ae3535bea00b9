import { anyone, plansOf, viewers } from '@cluster/testkit'
import type { Claims } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import { CalendarFeed } from '../src/models/calendar-feed.ts'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../src/models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../src/models/registration.ts'
import { calendarsUnderTest, entriesIn, seriesOf } from './calendars-under-test.ts'
import { inHours, publishedEvent, refusal, residents } from './fixtures.ts'

const FEED = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { calendarFeedUrl } } }'
const RENEW = 'mutation { renewCalendarFeed { id calendarFeedUrl } }'
const REGISTER = 'mutation ($i: RegisterForEventInput!) { registerForEvent(input: $i) { id } }'
const ERASE = 'mutation ($i: EraseFromEventsInput!) { eraseFromEvents(input: $i) }'
const DATA = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PersonalData { events } } }'

const { as, get } = calendarsUnderTest()
const me = viewers.RESIDENT
const personId = me.personId!
const eraser = { ...anyone, appId: 'identity', scopes: ['personal-data:erase'] }
const r = [{ __typename: 'Person', id: personId }]

const urlOf = async (viewer: Claims = me): Promise<string> => {
  const { data } = await as(viewer).run(FEED, { r: [{ __typename: 'Person', id: viewer.personId }] })
  return data._entities[0].calendarFeedUrl
}
const pathOf = (url: string) => url.replace('https://quartier.example/calendar/', '')
const myCalendar = async () => (await get(pathOf(await urlOf()))).body

/** A registration of mine in a state. */
async function registered(
  status: RegistrationRecord['status'],
  given: Partial<EventRecord> = {},
): Promise<EventRecord> {
  const event = await publishedEvent({ title: { fr: status }, ...given })
  await as(me).run(REGISTER, { i: { eventId: event._id } })
  await Registration.updateOne({ eventId: event._id }, { status })
  return event
}

describe('the calendar of a person', () => {
  test('has what it registered for in the state that it is in, under the UID that mails have', async () => {
    for (const status of ['CONFIRMED', 'WAITLISTED', 'OFFERED', 'DECLINED', 'EXPIRED', 'CANCELLED'] as const)
      await registered(status)
    const calledOff = await registered('CONFIRMED', { title: { fr: 'Annulé' } })
    const i = { id: calledOff._id }
    await as(viewers.STAFF).run('mutation ($i: CancelEventInput!) { cancelEvent(input: $i) { id } }', { i })
    await publishedEvent({ title: { fr: 'Sans moi' } })

    const entries = entriesIn(await myCalendar())

    const told = entries.map(({ summary, status }) => [(summary as { val: string }).val, status])
    expect(Object.fromEntries(told)).toEqual({
      CONFIRMED: 'CONFIRMED',
      WAITLISTED: 'TENTATIVE',
      OFFERED: 'TENTATIVE',
      DECLINED: 'CANCELLED',
      EXPIRED: 'CANCELLED',
      CANCELLED: 'CANCELLED',
      Annulé: 'CANCELLED',
    })
    const date = await Occurrence.findOne({ eventId: calledOff._id }).lean()
    expect(entries.map(({ uid }) => uid)).toContain(`${date!._id}@initiatives-et-cite.example`)
    expect(new Set(entries.map(entry => entry.class))).toEqual(new Set(['PRIVATE']))
  })

  test('tells in both languages that one waits, and its SEQUENCE rises with what becomes of that', async () => {
    const event = await registered('WAITLISTED', { revision: 2 })
    await Occurrence.updateOne({ eventId: event._id }, { revision: 1 })
    await Registration.updateOne({ eventId: event._id }, { revision: 3 })
    const path = pathOf(await urlOf())

    const [french] = entriesIn((await get(path)).body)
    const [english] = entriesIn((await get(`${path}?lang=en`)).body)

    expect(french).toMatchObject({
      sequence: 6,
      description: { val: expect.stringContaining('liste d’attente') },
    })
    expect(english).toMatchObject({ description: { val: expect.stringContaining('on the waitlist') } })
  })

  test('shows where it is online to who has a place, once that is revealed', async () => {
    const onlineUrl = 'https://salle.example/secret'
    const revealed = { onlineUrlAt: inHours(-1) }
    const cases: [RegistrationRecord['status'], object, boolean][] = [
      ['CONFIRMED', revealed, true],
      ['CONFIRMED', { onlineUrlAt: null }, true],
      ['CONFIRMED', { onlineUrlAt: inHours(1) }, false],
      ['CONFIRMED', { ...revealed, status: 'CANCELLED' }, false],
      ['OFFERED', revealed, false],
      ['WAITLISTED', revealed, false],
      ['CANCELLED', revealed, false],
    ]
    for (const [status, date, isShown] of cases) {
      await Promise.all([Registration.deleteMany(), Occurrence.deleteMany(), Event.deleteMany()])
      const event = await registered(status, { onlineUrl })
      await Occurrence.updateOne({ eventId: event._id }, date)
      const body = (await myCalendar()).replaceAll('\r\n ', '')
      expect([status, date, body.includes(`CONFERENCE;VALUE=URI:${onlineUrl}`)]).toEqual([
        status,
        date,
        isShown,
      ])
      expect(body.includes('salle.example')).toBe(isShown)
    }
  })

  test('has its dates of a series one by one, and what is long past no more', async () => {
    const past = await registered('CONFIRMED')
    await Occurrence.updateOne(
      { eventId: past._id },
      { startsAt: inHours(-100 * 24), endsAt: inHours(-2_399) },
    )
    const series = await seriesOf(
      { startsAt: inHours(24), endsAt: inHours(25), title: { fr: 'Chaque jour' } },
      { rule: 'FREQ=DAILY;COUNT=9' },
    )
    const dates = await Occurrence.find({ eventId: series._id })
      .sort({ startsAt: 1 })
      .lean<OccurrenceRecord[]>()
    for (const { _id } of [dates[2]!, dates[5]!])
      await as(me).run(REGISTER, { i: { eventId: series._id, occurrenceId: _id } })

    const entries = entriesIn(await myCalendar())

    expect(entries.map(({ start }) => start)).toEqual([dates[2]!, dates[5]!].map(({ startsAt }) => startsAt))
    expect(entries.filter(({ recurrenceid, rrule }) => recurrenceid || rrule)).toEqual([])
  })

  test('is asked for again each time, and is not sent while it is the same', async () => {
    await registered('CONFIRMED')
    const path = pathOf(await urlOf())
    const { headers } = await get(path)

    const same = await get(path, { 'if-none-match': String(headers.etag) })
    await Registration.updateOne({}, { status: 'CANCELLED', revision: 1, changedAt: inHours(1) })
    const other = await get(path, { 'if-none-match': String(headers.etag) })

    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'last-modified': expect.stringMatching(/GMT$/),
    })
    expect([same.statusCode, same.body, other.statusCode]).toEqual([304, '', 200])
  })

  test('is read by indexes in four looks, however much others registered for', async () => {
    const event = await registered('CONFIRMED')
    for (const person of residents(20)) await as(person).run(REGISTER, { i: { eventId: event._id } })
    const path = pathOf(await urlOf())

    const plans = await plansOf('events', () => get(path))

    expect(plans).toHaveLength(4)
    for (const { stages, looksAt } of plans) {
      expect(stages).not.toContain('COLLSCAN')
      expect(looksAt).toBeLessThan(4)
    }
  })
})

describe('the address of a person’s calendar', () => {
  test('is a secret that no other person has, long enough, the same each time, and nothing in the database tells it', async () => {
    const url = await urlOf()
    const [, secret] = /person\/[\w-]+~([\w-]+)\.ics$/.exec(url)!
    await as(me).run(RENEW)
    const renewed = await urlOf()

    expect(Buffer.from(secret!, 'base64url')).toHaveLength(32)
    expect(await urlOf(residents(1)[0])).not.toContain(secret)
    expect(await urlOf()).toBe(renewed)
    const rows = JSON.stringify(await CalendarFeed.find().lean())
    expect(rows).not.toContain(personId)
    for (const one of [secret!, /~([\w-]+)\.ics/.exec(renewed)![1]!]) expect(rows).not.toContain(one)
  })

  test('is given to that person alone, not to staff', async () => {
    for (const [viewer, code] of [
      [viewers.STAFF, 'FORBIDDEN'],
      [viewers.DIRECTOR, 'FORBIDDEN'],
      [residents(1)[0]!, 'FORBIDDEN'],
      [{ ...anyone, appId: 'app-test', scopes: ['events:read'] }, 'FORBIDDEN'],
      [anyone, 'UNAUTHENTICATED'],
    ] as const) {
      const { data, errors } = await as(viewer).run(FEED, { r })
      expect(data._entities).toEqual([{ calendarFeedUrl: null }])
      expect(errors).toMatchObject(refusal(code, null))
    }
  })

  test('that was renewed shows nothing any more, at once, however often', async () => {
    await registered('CONFIRMED')
    const urls = [await urlOf()]
    for (let n = 0; n < 3; n += 1) {
      const { data } = await as(me).run(RENEW)
      urls.push(data.renewCalendarFeed.calendarFeedUrl)
      expect(data.renewCalendarFeed.id).toBe(personId)
    }

    const statuses = await Promise.all(urls.map(async url => (await get(pathOf(url))).statusCode))

    expect(new Set(urls).size).toBe(4)
    expect(statuses).toEqual([404, 404, 404, 200])
  })

  test('renewed ten times at once is ten times another, and one of them holds', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => as(me).run(RENEW)))

    expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([])
    expect(await CalendarFeed.find().lean()).toMatchObject([{ generation: 10 }])
    expect((await get(pathOf(await urlOf()))).statusCode).toBe(200)
  })

  test('is renewed by people only', async () => {
    const app = await as({ ...anyone, appId: 'app-test', scopes: ['registrations:write'] }).run(RENEW)
    const nobody = await as(anyone).run(RENEW)

    expect(app.errors).toMatchObject(refusal('FORBIDDEN', null))
    expect(nobody.errors).toMatchObject(refusal('UNAUTHENTICATED', null))
  })

  test('that somebody makes up is not there, whatever it looks like', async () => {
    const path = pathOf(await urlOf())
    const own = path.replace('person/', '').replace('.ics', '')
    const [id, mac] = own.split('~') as [string, string]
    const other = Buffer.from('person-other').toString('base64url')
    const forged = [
      id,
      `${id}~`,
      `${other}~${mac}`,
      `${id}~${mac.slice(0, -1)}`,
      `${id}~${mac}~`,
      `${id}~${'A'.repeat(43)}`,
      '~',
      '%00',
      '%E9',
      'a'.repeat(400),
    ]
    for (const secret of forged) {
      const { statusCode, body } = await get(`person/${secret}.ics`)
      expect([secret, statusCode >= 400 && statusCode < 500]).toEqual([secret, true])
      expect(body).not.toContain('VCALENDAR')
    }
  })

  test('ends with the person for ever, and nothing that stays tells whose it was', async () => {
    await registered('CONFIRMED')
    const first = await urlOf()
    const { data } = await as(me).run(RENEW)
    const exported = await as(me).run(DATA, { r: [{ __typename: 'PersonalData', personId }] })

    for (let n = 0; n < 2; n += 1) await as(eraser).run(ERASE, { i: { personId } })
    const again = await as(me).run(RENEW)

    expect(exported.data._entities[0].events.calendar).toEqual({
      addressRenewedAt: expect.stringMatching(/Z$/),
    })
    for (const url of [first, data.renewCalendarFeed.calendarFeedUrl])
      expect((await get(pathOf(url))).statusCode).toBe(404)
    expect(again.data.renewCalendarFeed.calendarFeedUrl).toBeNull()
    expect(JSON.stringify(await CalendarFeed.find().lean())).not.toContain(personId)
    await as(eraser).run(ERASE, { i: { personId: 'person-other' } })
    expect(await CalendarFeed.countDocuments({ endedAt: null })).toBe(0)
  })
})
