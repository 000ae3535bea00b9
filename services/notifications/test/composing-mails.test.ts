import { describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { composeMail } from '../src/mail/compose-mail.ts'
import { words } from '../src/mail/words.ts'
import type { EventNotice } from '../src/policy.ts'
import { message } from './fixtures.ts'

const startsAt = new Date('2026-12-10T18:00:00Z')
/** Three days before. */
const claimedAt = new Date('2026-12-07T18:00:00Z')
type Given = Parameters<typeof message>
const compose = (kind: EventNotice, given: Given[1] = {}, occurrence: Given[2] = {}) =>
  composeMail(
    { _id: 'registration-1-DAY_1-1', kind, rule: 'DAYS_3', claimedAt },
    message(startsAt, given, occurrence),
  )
const english = { givenName: null, email: 'resident@example.org', locale: 'EN' } as const

describe('the mail of a reminder', () => {
  test('is in French for those who read French, at the hour of the place', () => {
    const { subject, text } = compose('DAY_1')

    expect(subject).toBe('Demain : Repas <de> quartier & fête')
    expect(text).toContain('Bonjour Habitant,')
    expect(text).toMatch(/jeudi 10 décembre 2026.*19:00.*21:00 \(Europe\/Paris\)/)
  })

  test('is in English for those who read English', () => {
    const { subject, text } = compose('DAY_1', {
      person: english,
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
    ['DAY_1', 'REQUEST', 'CONFIRMED'],
    ['EVENT_CANCELLED', 'CANCEL', 'CANCELLED'],
  ] as const)(
    'of %s brings a calendar %s that another library reads to the instant',
    (kind, method, status) => {
      const calendar = compose(kind).calendar!

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
    const event = { titleFr: 'Fête\r\nBcc: autre.fictif@example.org\u2028fin' }

    const { subject, calendar } = compose('DAY_1', {}, { event })

    expect(subject).toBe('Demain : Fête Bcc: autre.fictif@example.org fin')
    expect(calendar!.content).not.toMatch(/^Bcc/m)
  })

  test('has a Message-ID of permitted characters, whatever the id holds', () => {
    const mail = composeMail(
      { _id: 'a b<c>:d@e', kind: 'DAY_1', rule: 'DAY_1', claimedAt },
      message(startsAt),
    )

    expect(mail.messageId).toBe('<a=b=c==d=e@initiatives-et-cite.example>')
  })

  test('names an organiser in its calendar, as RFC 5546 asks', () => {
    expect(compose('EVENT_CANCELLED').calendar!.content).toMatch(
      /ORGANIZER;CN="?Organisation fictive"?:mailto:/i,
    )
  })

  test.each([...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/UTC', 'Europe/Kyiv', 'US/Eastern'])(
    'is made in the zone %s, to the instant',
    timeZone => {
      const mail = compose('DAY_1', {}, { event: { timeZone } })

      const parsed = new ICAL.Component(ICAL.parse(mail.calendar!.content))
      const zone = parsed.getFirstSubcomponent('vtimezone')
      const start = parsed.getFirstSubcomponent('vevent')!.getFirstProperty('dtstart')!
      if (zone) ICAL.TimezoneService.register(zone)
      const event = new ICAL.Event(parsed.getFirstSubcomponent('vevent')!)
      expect(Boolean(zone) || start.toICALString().endsWith('Z')).toBe(true)
      expect(event.startDate.toJSDate()).toEqual(startsAt)
    },
  )
})

describe('the mail of what changes', () => {
  test.each([
    ['CONFIRMED', 'Votre place reste réservée.', true],
    ['WAITLISTED', "Vous restez sur la liste d'attente.", false],
    ['OFFERED', "reste réservée jusqu'à l'heure indiquée", false],
  ] as const)('tells one who is %s what of it stays', (status, words, hasCalendar) => {
    for (const kind of ['EVENT_MOVED', 'DATE_MOVED'] as const) {
      const { text, calendar } = compose(kind, { status, offerEndsAt: '2026-12-09T11:30:00Z' })

      expect(text).toContain(words)
      expect(calendar !== undefined).toBe(hasCalendar)
    }
  })

  test('of one date that is called off says why, takes it out of the calendar, and rises its SEQUENCE', () => {
    const { text, calendar } = compose(
      'DATE_CANCELLED',
      {},
      { status: 'CANCELLED', revision: 2, reasonFr: 'Salle inondée (fictif)' },
    )

    expect(text).toContain('Motif: Salle inondée (fictif)')
    expect(calendar).toMatchObject({ method: 'CANCEL' })
    expect(calendar!.content).toMatch(/^SEQUENCE:5\r$/m)
    expect(calendar!.content).toMatch(/^STATUS:CANCELLED\r$/m)
  })

  test('of one date with a place of its own names that place', () => {
    const venue = { name: 'Cour fictive', address: null }

    expect(compose('DATE_MOVED', {}, { venue }).text).toContain('Où: Cour fictive')
  })

  test('of a place that is offered says until when, by the clock of the event, and what to do', () => {
    const offer = { status: 'OFFERED', offerEndsAt: '2026-12-09T11:30:00Z', partySize: 3 } as const

    const { subject, text, calendar } = compose('PLACE_OFFERED', offer)
    const abroad = compose(
      'OFFER_ENDING',
      { ...offer, person: english },
      { event: { timeZone: 'Asia/Kolkata' } },
    )

    expect(subject).toBe('Une place pour vous : Repas <de> quartier & fête')
    expect(text).toMatch(/Acceptez-la ou refusez-la/)
    expect(text).toMatch(/À accepter jusqu'au: mercredi 9 décembre 2026.*12:30 \(Europe\/Paris\)/)
    expect(text).toMatch(/Nombre de personnes: 3/)
    expect(text).toContain('Inscription: registration-1')
    expect(calendar).toBeUndefined()
    expect(abroad.text).toMatch(/To be accepted by: Wednesday,? 9 December 2026.*17:00 \(Asia\/Kolkata\)/)
  })

  test('of the waitlist says how manieth one is', () => {
    expect(compose('WAITLISTED', { status: 'WAITLISTED', rank: 4 }).text).toContain(
      "Rang sur la liste d'attente: 4",
    )
  })

  test('brings the address from afar once it is shown, in the mail and in the calendar', () => {
    const { text, html, calendar } = compose('LINK_REVEALED', { onlineUrl: 'https://salle.example/?a=1&b=2' })

    expect(text).toContain('À distance: https://salle.example/?a=1&b=2')
    expect(html).toContain('https://salle.example/?a=1&#38;b=2')
    expect(calendar!.content).toContain('URL;VALUE=URI:https://salle.example/?a=1&b=2')
    expect(compose('LINK_REVEALED').text).not.toContain('À distance')
  })
})
