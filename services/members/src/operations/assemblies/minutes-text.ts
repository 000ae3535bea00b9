import { inLocale, type Locale } from '@cluster/subgraph'
import type { BallotRecord } from '../../models/ballot.ts'
import type { BallotTallyRecord, CollegeTallyRecord } from '../../models/ballot-tally.ts'
import type { MinutedItem, Minutes } from './minutes-of.ts'
import { minutesWords, type Words } from './minutes-words.ts'

/** The minutes as plain text, a line a fact. */
export function minutesText(minutes: Minutes, locale: Locale): string {
  const words = minutesWords[locale]
  const { assembly, attendees, electors, items } = minutes
  const { title, place, openedAt, closedAt } = assembly
  const here = attendees.filter(({ representedBy }) => representedBy === null)
  const represented = attendees.filter(({ representedBy }) => representedBy !== null)
  return [
    `${words.minutes}${words.colon}${inLocale(title, locale)}`,
    `${words.place}${words.colon}${place}`,
    `${words.opened}${words.colon}${words.instant(openedAt!)}`,
    `${words.closed}${words.colon}${words.instant(closedAt!)}`,
    `${words.electors}${words.colon}${electors}`,
    `${words.present}${words.colon}${here.length}`,
    ...here.map(({ name }) => `- ${name ?? words.somebody}`),
    `${words.represented}${words.colon}${represented.length}`,
    ...represented.map(
      ({ name, representedBy }) =>
        `- ${name ?? words.somebody}, ${words.by} ${representedBy!.name ?? words.somebody}`,
    ),
    ...items.flatMap((item, place) => itemLines(item, place + 1, { words, locale })),
  ].join('\n')
}

interface Language {
  words: Words
  locale: Locale
}

function itemLines({ title, kind, ballots }: MinutedItem, number: number, language: Language): string[] {
  const { words, locale } = language
  const head = `${number}. ${inLocale(title, locale)} (${words.kinds[kind]})`
  if (ballots.length === 0) return [head, ...(kind === 'INFORMATION' ? [] : [words.notVoted])]
  return [head, ...ballots.flatMap(({ ballot, tally }) => ballotLines(ballot, tally, language))]
}

function ballotLines(
  { choices, isSecret, openedAt, closedAt }: BallotRecord,
  tally: BallotTallyRecord,
  { words, locale }: Language,
): string[] {
  const labels = new Map(choices.map(({ id, label }) => [id, inLocale(label, locale)]))
  const share = (value: { fraction: string; percent: string } | null) =>
    value ? `${value.fraction} (${words.percent(value.percent)})` : '–'
  const collegeLines = ({ name, ...college }: CollegeTallyRecord) => [
    words.college(name && inLocale(name, locale), college, share(college.weightInCount)),
    ...college.choices.map(
      ({ choice, votes, ...counted }) =>
        `  ${labels.get(choice)}${words.colon}${votes}, ${share(counted.share)}, ${words.weighted} ${share(counted.weightedShare)}`,
    ),
  ]
  const elected = tally.elected && labels.get(tally.elected)
  return [
    `${isSecret ? words.secret : words.open}, ${words.instant(openedAt)} – ${words.instant(closedAt!)}`,
    ...tally.colleges.flatMap(collegeLines),
    `${words.sum}${words.colon}${tally.sums
      .filter(({ share }) => share !== null)
      .map(sum => `${labels.get(sum.choice)} ${share(sum.share)}`)
      .join(words.semicolon)}`,
    `${words.needed}${words.colon}${words.majorities[tally.majority]} ${share(tally.needed)}`,
    `${words.result}${words.colon}${words.results[tally.result]}${elected ? `, ${elected}` : ''}`,
    inLocale(tally.legalBasis, locale),
  ]
}
