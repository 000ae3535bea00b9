import { describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { composeDeadlineMail } from '../src/mail/compose-deadline-mail.ts'
import { templates } from '../src/mail/words/by-kind.ts'
import { fill } from '../src/mail/words/templates.ts'
import type { DeadlineMessage } from '../src/operations/read-deadline-message.ts'
import { type DeadlineNotice, deadlinePolicy, policyOf } from '../src/policy.ts'
import { deadlineMessage } from './deadlines.ts'

const claimedAt = new Date('2031-03-24T08:00:00Z')
/** The end of a day, or eight in the evening. */
const days = { '2031-03-31': '2031-03-31T21:59:59.999Z', evening: '2031-03-27T19:00:00Z' }
const english = { givenName: null, email: 'member.fictitious@example.org', locale: 'EN' as const }

function compose(kind: string, notice: DeadlineNotice, at: string, given: Partial<DeadlineMessage> = {}) {
  const rule = notice === 'AHEAD' ? 'DAYS_7' : notice
  const record = { _id: `${kind}-${notice}`, kind: notice, rule, claimedAt }
  return composeDeadlineMail(record, deadlineMessage(new Date(at), given), policyOf(kind)!)
}

const day = days['2031-03-31']
const over = '2031-03-21T22:59:59.999Z'
const named = (fr: string, en: string) => ({ titleFr: fr, titleEn: en })
const agreement = named('Convention avec Métropole fictive', 'Agreement with Métropole fictive')
const assembly = named('Assemblée générale', 'General assembly')
const derogation = named('Retour à la règle des 65 %', 'Back to the 65 % rule')
const dues = named('Cotisation 2031', 'Membership dues 2031')
const esus = named('Agrément ESUS', 'ESUS accreditation')

describe('the mail of a deadline', () => {
  test.each([
    [
      'AGREEMENT_ENDING',
      'AHEAD',
      day,
      agreement,
      'Convention avec Métropole fictive : fin dans 7 jours',
      /convention de partenariat prend fin dans 7 jours, le 31 mars 2031\./,
    ],
    [
      'ASSEMBLY',
      'SET',
      days.evening,
      assembly,
      'Convocation : Assemblée générale',
      /convoqué·e à cette assemblée, le jeudi 27 mars 2031 à 20:00\..*procuration/,
    ],
    [
      'ASSEMBLY',
      'AHEAD',
      days.evening,
      assembly,
      'Assemblée générale : dans 3 jours',
      /a lieu dans 3 jours\./,
    ],
    [
      'ASSEMBLY',
      'MOVED',
      days.evening,
      assembly,
      'Changement : Assemblée générale',
      /a changé\. Elle a lieu le jeudi 27 mars 2031 à 20:00/,
    ],
    [
      'ASSEMBLY',
      'CALLED_OFF',
      days.evening,
      assembly,
      'Annulée : Assemblée générale',
      /prévue le jeudi 27 mars 2031 à 20:00, n'aura pas lieu/,
    ],
    [
      'DEROGATION_ENDING',
      'AHEAD',
      day,
      derogation,
      'Retour à la règle des 65 % : échéance dans 7 jours',
      /respecter sa règle dans 7 jours, le 31 mars 2031 au plus tard/,
    ],
    [
      'DUES_PAYABLE',
      'SET',
      day,
      dues,
      'Appel de cotisation : Cotisation 2031',
      /à régler le 31 mars 2031 au plus tard/,
    ],
    [
      'DUES_PAYABLE',
      'AHEAD',
      day,
      dues,
      'Cotisation 2031 : à régler dans 7 jours',
      /pas encore reçu cette cotisation/,
    ],
    [
      'DUES_PAYABLE',
      'MOVED',
      day,
      dues,
      'Nouvelle échéance : Cotisation 2031',
      /a changé\. Elle est à régler le 31 mars 2031/,
    ],
    ['DUES_PAYABLE', 'CALLED_OFF', day, dues, 'Annulée : Cotisation 2031', /n'est plus à régler/],
    [
      'DUES_PAYABLE',
      'OVERDUE',
      over,
      dues,
      'En retard : Cotisation 2031',
      /qui était à régler il y a 3 jours, le 21 mars 2031/,
    ],
    [
      'ESUS_ENDING',
      'AHEAD',
      day,
      esus,
      'Agrément ESUS : fin dans 7 jours',
      /prend fin dans 7 jours, le 31 mars 2031\. .* renouvellement/,
    ],
  ] as const)(
    'of %s %s is in plain French for those who read French',
    (kind, notice, at, title, subject, text) => {
      const mail = compose(kind, notice, at, title)

      expect(mail.subject).toBe(subject)
      expect(mail.text).toMatch(/^Bonjour Adhérente,\n\n/)
      expect(mail.text).toMatch(text)
      expect(mail.text).toContain(`${title.titleFr}\n`)
      expect(mail.text).toMatch(/À bientôt,\nInitiatives et Cité$/)
      expect(mail.html).toContain('<html lang="fr-FR">')
    },
  )

  test.each([
    [
      'AGREEMENT_ENDING',
      'AHEAD',
      day,
      agreement,
      'Agreement with Métropole fictive: ends in 7 days',
      /agreement ends in 7 days, on 31 March 2031\./,
    ],
    [
      'ASSEMBLY',
      'SET',
      days.evening,
      assembly,
      'You are convened: General assembly',
      /on Thursday,? 27 March 2031 at 20:00\..*proxy/,
    ],
    ['ASSEMBLY', 'AHEAD', days.evening, assembly, 'General assembly: in 3 days', /takes place in 3 days\./],
    [
      'ASSEMBLY',
      'MOVED',
      days.evening,
      assembly,
      'Changed: General assembly',
      /has changed\. It takes place on Thursday,? 27 March 2031 at 20:00/,
    ],
    ['ASSEMBLY', 'CALLED_OFF', days.evening, assembly, 'Cancelled: General assembly', /will not take place/],
    [
      'DEROGATION_ENDING',
      'AHEAD',
      day,
      derogation,
      'Back to the 65 % rule: due in 7 days',
      /keep its rule again in 7 days, on 31 March 2031/,
    ],
    ['DUES_PAYABLE', 'SET', day, dues, 'Call for dues: Membership dues 2031', /pay them by 31 March 2031/],
    [
      'DUES_PAYABLE',
      'AHEAD',
      day,
      dues,
      'Membership dues 2031: payable in 7 days',
      /have not received these dues yet/,
    ],
    ['DUES_PAYABLE', 'MOVED', day, dues, 'New due date: Membership dues 2031', /pay them by 31 March 2031/],
    ['DUES_PAYABLE', 'CALLED_OFF', day, dues, 'Cancelled: Membership dues 2031', /not payable any more/],
    [
      'DUES_PAYABLE',
      'OVERDUE',
      over,
      dues,
      'Overdue: Membership dues 2031',
      /were payable 3 days ago, on 21 March 2031/,
    ],
    [
      'ESUS_ENDING',
      'AHEAD',
      day,
      esus,
      'ESUS accreditation: ends in 7 days',
      /ends in 7 days, on 31 March 2031\. .* renewal/,
    ],
  ] as const)(
    'of %s %s is in plain English for those who read English',
    (kind, notice, at, title, subject, text) => {
      const mail = compose(kind, notice, at, { ...title, recipient: english })

      expect(mail.subject).toBe(subject)
      expect(mail.text).toMatch(/^Hello,\n\n/)
      expect(mail.text).toMatch(text)
      expect(mail.html).toContain('<html lang="en-GB">')
    },
  )

  test('says how far it is at the moment of sending, not of planning', () => {
    const at = '2031-03-25T21:59:59.999Z'
    expect(compose('ESUS_ENDING', 'AHEAD', at, esus).subject).toBe('Agrément ESUS : fin demain')

    const hours = { _id: 'a', kind: 'AHEAD' as const, rule: 'HOURS_2', claimedAt }
    const inHours = (ms: number) =>
      composeDeadlineMail(
        hours,
        deadlineMessage(new Date(claimedAt.getTime() + ms), assembly),
        policyOf('ASSEMBLY')!,
      )
    expect(inHours(7_200_000).subject).toBe('Assemblée générale : dans 2 heures')
    expect(inHours(1_200_000).subject).toBe('Assemblée générale : dans 20 minutes')
  })

  test('counts days of the calendar of the place', () => {
    // It is the 31st in Lille already.
    const record = {
      _id: 'a',
      kind: 'AHEAD' as const,
      rule: 'DAYS_7',
      claimedAt: new Date('2031-03-30T22:30:00Z'),
    }
    const mail = composeDeadlineMail(record, deadlineMessage(new Date(day), esus), policyOf('ESUS_ENDING')!)

    expect(mail.subject).toBe('Agrément ESUS : fin aujourd’hui')
  })

  test('brings what else one has to know, where, and of which organisation', () => {
    const details = { detailsFr: 'Montant : 120,00 €\nRéférence : FICTIF-2031', place: 'Salle <imaginaire>' }
    const url = 'https://example.org/convocation'
    const { text, html } = compose('DUES_PAYABLE', 'SET', day, { ...dues, ...details, url })

    expect(text).toContain(
      'Échéance: 31 mars 2031\nOù: Salle <imaginaire>\nOrganisation: Coopérative <fictive>',
    )
    expect(text).toContain('Montant : 120,00 €\nRéférence : FICTIF-2031')
    expect(text).toContain(url)
    expect(html).toContain('<p>Montant : 120,00 €<br>Référence : FICTIF-2031</p>')
    expect(html).toContain('Salle &#60;imaginaire&#62;')
    expect(html).not.toContain('<fictive>')
  })

  test('does not take what a title holds for its own words', () => {
    expect(fill('{title}: {when}', { title: '{when}', when: 'today' })).toBe('{when}: today')
  })

  test.each([
    ['SET', 'REQUEST', 'CONFIRMED'],
    ['MOVED', 'REQUEST', 'CONFIRMED'],
    ['AHEAD', 'REQUEST', 'CONFIRMED'],
    ['CALLED_OFF', 'CANCEL', 'CANCELLED'],
  ] as const)('of an assembly %s brings a calendar %s', (notice, method, status) => {
    const endsAt = '2031-03-27T21:30:00Z'
    const { calendar } = compose('ASSEMBLY', notice, days.evening, {
      ...assembly,
      endsAt,
      place: 'Mairie fictive',
    })

    const parsed = new ICAL.Component(ICAL.parse(calendar!.content))
    ICAL.TimezoneService.register(parsed.getFirstSubcomponent('vtimezone')!)
    const event = new ICAL.Event(parsed.getFirstSubcomponent('vevent')!)
    expect(calendar!.method).toBe(method)
    expect(event.startDate.toJSDate()).toEqual(new Date(days.evening))
    expect(event.endDate.toJSDate()).toEqual(new Date(endsAt))
    expect([event.uid, event.sequence, event.location]).toEqual([
      'assembly-1@initiatives-et-cite.example',
      3,
      'Mairie fictive',
    ])
    expect(event.component.getFirstPropertyValue('status')).toBe(status)
  })

  test('of an assembly whose end is unknown brings its beginning', () => {
    const { calendar } = compose('ASSEMBLY', 'SET', days.evening)

    expect(calendar!.content).toContain('DTSTART;TZID=Europe/Paris:20310327T200000')
    expect(calendar!.content).not.toContain('DTEND')
  })

  test('of what has a day brings no calendar', () => {
    expect(compose('DUES_PAYABLE', 'SET', day).calendar).toBeUndefined()
  })

  test.each(deadlinePolicy)(
    'has words in each language for every notice of $kind, and no others',
    ({ kind, notices }) => {
      const wanted = notices.map(rule => ('at' in rule ? rule.at : 'before' in rule ? 'AHEAD' : 'OVERDUE'))

      for (const locale of ['FR', 'EN'] as const)
        expect(Object.keys(templates[kind]![locale]).sort()).toEqual([...new Set(wanted)].sort())
    },
  )
})
