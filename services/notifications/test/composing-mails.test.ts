import { describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { composeMail } from '../src/mail/compose-mail.ts'
import { words } from '../src/mail/words.ts'
import { message } from './fixtures.ts'

const startsAt = new Date('2026-12-10T18:00:00Z')
const compose = (kind: 'DAY_1' | 'EVENT_CANCELLED', given = {}) =>
  composeMail({ _id: 'registration-1-DAY_1-1', kind }, message(startsAt, given))

describe('the mail of a reminder', () => {
  test('is in French for those who read French, at the hour of the place', () => {
    const { subject, text } = compose('DAY_1')

    expect(subject).toBe('Demain : Repas <de> quartier & fête')
    expect(text).toContain('Bonjour Habitant,')
    expect(text).toMatch(/jeudi 10 décembre 2026.*19:00.*21:00 \(Europe\/Paris\)/)
  })

  test('is in English for those who read English', () => {
    const { subject, text } = compose('DAY_1', {
      person: { givenName: null, email: 'resident@example.org', locale: 'EN' },
    })

    expect(subject).toBe('Tomorrow: Neighbourhood meal')
    expect(text).toMatch(/^Hello,/)
    expect(text).toMatch(/Thursday, 10 December 2026.*19:00.*21:00/)
  })

  test('shows a title with markup as a text', () => {
    const { html } = compose('DAY_1')

    expect(html).toContain('Repas &#60;de&#62; quartier &#38; fête')
    expect(html).not.toContain('<de>')
  })

  test('has the same Message-ID at every try', () => {
    expect(compose('DAY_1').messageId).toBe(compose('DAY_1').messageId)
    expect(compose('DAY_1').messageId).toBe('<registration-1-DAY_1-1@initiatives-et-cite.example>')
  })

  test.each([
    ['DAY_1', 'PUBLISH', 'CONFIRMED'],
    ['EVENT_CANCELLED', 'CANCEL', 'CANCELLED'],
  ] as const)(
    'of %s brings a calendar %s that another library reads to the instant',
    (kind, method, status) => {
      const { calendar } = compose(kind)

      const parsed = new ICAL.Component(ICAL.parse(calendar.content))
      ICAL.TimezoneService.register(parsed.getFirstSubcomponent('vtimezone')!)
      const event = new ICAL.Event(parsed.getFirstSubcomponent('vevent')!)
      expect(calendar.method).toBe(method)
      expect(parsed.getFirstPropertyValue('method')).toBe(method)
      expect(event.startDate.toJSDate()).toEqual(startsAt)
      expect(event.startDate.zone.tzid).toBe('Europe/Paris')
      expect(event.uid).toBe('occurrence-1@initiatives-et-cite.example')
      expect(event.sequence).toBe(3)
      expect(event.component.getFirstPropertyValue('status')).toBe(status)
    },
  )

  test('has words for every kind in every language', () => {
    expect(Object.keys(words.EN.subject)).toEqual(Object.keys(words.FR.subject))
    expect(Object.keys(words.EN.opening)).toEqual(Object.keys(words.FR.opening))
  })

  test('is in French for those who chose no language', () => {
    const person = { givenName: null, email: 'habitant.fictif@example.org', locale: null }

    expect(compose('DAY_1', { person }).subject).toMatch(/^Demain/)
  })

  test('has a subject of one line, whatever the title holds', () => {
    const { occurrence } = message(startsAt)
    const event = { ...occurrence.event, titleFr: 'Fête\r\nBcc: autre.fictif@example.org\u2028fin' }

    const { subject, calendar } = compose('DAY_1', { occurrence: { ...occurrence, event } })

    expect(subject).toBe('Demain : Fête Bcc: autre.fictif@example.org fin')
    expect(calendar.content).not.toMatch(/^Bcc/m)
  })

  test('has a Message-ID of permitted characters, whatever the id holds', () => {
    const mail = composeMail({ _id: 'a b<c>:d@e', kind: 'DAY_1' }, message(startsAt))

    expect(mail.messageId).toBe('<a=b=c==d=e@initiatives-et-cite.example>')
  })

  test('names an organiser in its calendar, as RFC 5546 asks', () => {
    expect(compose('EVENT_CANCELLED').calendar.content).toMatch(
      /ORGANIZER;CN="?Organisation fictive"?:mailto:/i,
    )
  })

  test.each([...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/UTC', 'Europe/Kyiv', 'US/Eastern'])(
    'is made in the zone %s, to the instant',
    timeZone => {
      const { occurrence } = message(startsAt)
      const mail = compose('DAY_1', {
        occurrence: { ...occurrence, event: { ...occurrence.event, timeZone } },
      })

      const parsed = new ICAL.Component(ICAL.parse(mail.calendar.content))
      const zone = parsed.getFirstSubcomponent('vtimezone')
      const start = parsed.getFirstSubcomponent('vevent')!.getFirstProperty('dtstart')!
      if (zone) ICAL.TimezoneService.register(zone)
      const event = new ICAL.Event(parsed.getFirstSubcomponent('vevent')!)
      expect(Boolean(zone) || start.toICALString().endsWith('Z')).toBe(true)
      expect(event.startDate.toJSDate()).toEqual(startsAt)
    },
  )
})
