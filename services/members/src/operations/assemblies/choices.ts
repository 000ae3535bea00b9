import type { TranslatedText } from '@cluster/subgraph'
import type { BallotChoiceRecord } from '../../models/ballot.ts'

/** A vote that is counted, but does not express anything: no share is of it. */
export const abstention = 'ABSTAIN'
/** Against a resolution, or for none of those who stand in an election. */
export const against = 'AGAINST'
export const inFavour = 'FOR'

const abstain = { id: abstention, label: { fr: 'Abstention', en: 'Abstention' } }

export const choicesOfResolution: BallotChoiceRecord[] = [
  { id: inFavour, label: { fr: 'Pour', en: 'For' } },
  { id: against, label: { fr: 'Contre', en: 'Against' } },
  abstain,
]

/** Who stands is known by a number, in the order given. */
export const choicesOfElection = (standing: readonly TranslatedText[]): BallotChoiceRecord[] => [
  ...standing.map((label, place) => ({ id: String(place + 1), label })),
  { id: against, label: { fr: 'Aucune de ces candidatures', en: 'None of these' } },
  abstain,
]
