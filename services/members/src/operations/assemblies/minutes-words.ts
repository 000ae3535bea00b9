import type { Locale } from '@cluster/subgraph'
import type { AgendaItemKind, Majority } from '../../models/assembly.ts'
import type { BallotResult, CollegeTallyRecord } from '../../models/ballot-tally.ts'

type Numbers = Pick<CollegeTallyRecord, 'electors' | 'present' | 'represented' | 'voted' | 'expressed'>

/** What minutes say in one language. */
export interface Words {
  /** What stands between a name and what it is: French has a space before it, at which no line breaks. */
  colon: string
  semicolon: string
  minutes: string
  place: string
  opened: string
  closed: string
  electors: string
  present: string
  represented: string
  by: string
  somebody: string
  notVoted: string
  secret: string
  open: string
  weighted: string
  sum: string
  needed: string
  result: string
  kinds: Record<AgendaItemKind, string>
  majorities: Record<Majority, string>
  results: Record<BallotResult, string>
  instant(at: Date): string
  percent(value: string): string
  college(name: string | null, numbers: Numbers, weight: string): string
}

const instantIn = (language: string) => {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  })
  return (at: Date) => format.format(at)
}

export const minutesWords: Record<Locale, Words> = {
  FR: {
    colon: '\u00a0: ',
    semicolon: '\u00a0; ',
    minutes: 'Procès-verbal',
    place: 'Lieu',
    opened: 'Ouverture',
    closed: 'Clôture',
    electors: 'Membres ayant une voix',
    present: 'Présents',
    represented: 'Représentés',
    by: 'par',
    somebody: 'une personne',
    notVoted: 'Ce point n’a pas été mis aux voix.',
    secret: 'Scrutin secret',
    open: 'Scrutin public',
    weighted: 'pondéré',
    sum: 'Total',
    needed: 'Majorité',
    result: 'Résultat',
    kinds: { ELECTION: 'élection', INFORMATION: 'information', RESOLUTION: 'résolution' },
    majorities: {
      SIMPLE: 'plus de',
      TWO_THIRDS: 'au moins',
      THREE_QUARTERS: 'au moins',
    },
    results: {
      ADOPTED: 'adoptée',
      ELECTED: 'élection acquise',
      REJECTED: 'majorité non atteinte',
      TIE: 'égalité, rien n’est décidé',
    },
    instant: instantIn('fr-FR'),
    percent: value => `${value.replace('.', ',')}\u00a0%`,
    college: (name, { electors, present, represented, voted, expressed }, weight) =>
      `${name ? `Collège ${name}` : 'Tous les membres'}\u00a0: ${electors} voix, ${present} présents, ` +
      `${represented} représentés, ${voted} votants, ${expressed} exprimés, poids ${weight}`,
  },
  EN: {
    colon: ': ',
    semicolon: '; ',
    minutes: 'Minutes',
    place: 'Place',
    opened: 'Opened',
    closed: 'Closed',
    electors: 'Members with a voice',
    present: 'Present',
    represented: 'Represented',
    by: 'by',
    somebody: 'a person',
    notVoted: 'This item was not put to the vote.',
    secret: 'Secret ballot',
    open: 'Open ballot',
    weighted: 'weighted',
    sum: 'Total',
    needed: 'Majority',
    result: 'Result',
    kinds: { ELECTION: 'election', INFORMATION: 'information', RESOLUTION: 'resolution' },
    majorities: { SIMPLE: 'more than', TWO_THIRDS: 'at least', THREE_QUARTERS: 'at least' },
    results: {
      ADOPTED: 'adopted',
      ELECTED: 'elected',
      REJECTED: 'the majority is not reached',
      TIE: 'a tie, nothing is decided',
    },
    instant: instantIn('en-GB'),
    percent: value => `${value} %`,
    college: (name, { electors, present, represented, voted, expressed }, weight) =>
      `${name ? `College ${name}` : 'All members'}: ${electors} voices, ${present} present, ` +
      `${represented} represented, ${voted} voted, ${expressed} expressed, weight ${weight}`,
  },
}
