import {
  type PublicationRecord,
  plainPublication,
  publicationTypes,
  researchTopics,
} from '@cluster/publications/models/publication.ts'
import { fictitious } from '../seed/ids.ts'

const stems = (
  'quartier commun coopérative économie solidaire travail atelier panier conciergerie habitant monnaie marché ' +
  'association gouvernance partage métropole insertion énergie logement transport culture numérique école santé jardin'
).split(' ')
const syllables =
  'ba be bi bo ca ce ci co da de di do fa fe fi fo la le li lo ma me mi mo na ne ni no ra re ri ro'.split(' ')

/** Always the same numbers, that a bench can be repeated. */
function* numbersFrom(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** Publications with the words of a language: few of them in many texts, and many in few. */
export function* publicationsOfTheBench(count: number): Generator<PublicationRecord> {
  const random = numbersFrom(9)
  const below = (limit: number) => Math.floor(random.next().value * limit)
  const word = () => {
    if (below(3) > 0) return stems[Math.floor(stems.length * random.next().value ** 2)]!
    const rare = Math.floor(20_000 * random.next().value ** 3)
    return [rare % 32, (rare >> 5) % 32, rare >> 10].map(nth => syllables[nth % 32]).join('')
  }
  const words = (least: number, more: number) => Array.from({ length: least + below(more) }, word).join(' ')
  const person = () => {
    const nth = Math.floor(5_000 * random.next().value ** 2)
    const familyName = `Fictif-${nth}`
    return {
      name: `Auteur ${familyName}`,
      givenName: 'Auteur',
      familyName,
      orcid: null,
      personId: null,
      affiliations: [],
    }
  }
  for (let n = 0; n < count; n++) {
    const _id = `${fictitious.publication(n)}-du-banc`
    const publishedOn = `${1990 + below(36)}-${String(1 + below(12)).padStart(2, '0')}`
    yield {
      ...plainPublication,
      _id,
      conceptId: _id,
      title: { fr: `Étude fictive : ${words(3, 6)}` },
      abstract: { fr: words(40, 60) },
      type: publicationTypes[below(publicationTypes.length)]!,
      language: below(5) === 0 ? 'en' : 'fr',
      doi: `10.5555/banc.${n}`,
      publishedOn,
      authors: Array.from({ length: 1 + below(3) }, person),
      keywords: [word(), word()],
      topics: researchTopics.filter(() => below(2) === 0),
      access: below(10) === 0 ? 'RESTRICTED' : 'OPEN',
      changedAt: new Date(0),
    }
  }
}

/** What people search for: one to three words, mostly common ones. */
export function* searchesOfTheBench(): Generator<string, never> {
  const random = numbersFrom(4)
  for (;;) {
    const length = 1 + Math.floor(random.next().value * 3)
    yield Array.from({ length }, () => stems[Math.floor(random.next().value * stems.length)]).join(' ')
  }
}
