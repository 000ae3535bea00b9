import { plainText, trusted } from '@cluster/database'
import {
  type AuthorRecord,
  accesses,
  Publication,
  type PublicationAccess,
  type PublicationRecord,
  publicationTypes,
  researchTopics,
} from '../models/publication.ts'

/** What is counted and filtered by, of each publication: small enough to be held whole, for 100,000 some 15 MB. */
export interface Shelf {
  /** The highest number there is. */
  last: number
  isLatest: Uint8Array
  /** 20150601; 20150600 and 20150000 where the day or the month is not known. */
  day: Uint32Array
  type: Uint8Array
  /** One bit for each topic. */
  topics: Uint8Array
  access: Uint8Array
  /** In milliseconds; 0 without an embargo. */
  embargoUntil: Float64Array
  language: Uint16Array
  project: Uint32Array
  authors: Uint32Array[]
  languages: Names
  projects: Names
  people: Names
}

/** Names by small numbers, from 1; 0 is none. */
export class Names {
  #numbers = new Map<string, number>()
  readonly keys: string[] = ['']
  readonly labels: string[] = ['']

  /** The number of a name, a new one where it is new. */
  of(key: string | null, label = key): number {
    if (key === null) return 0
    const known = this.#numbers.get(key)
    if (known) return known
    this.keys.push(key)
    this.labels.push(label ?? key)
    this.#numbers.set(key, this.keys.length - 1)
    return this.keys.length - 1
  }

  /** The number of a name that is known already; -1 of another. */
  find(key: string): number {
    return this.#numbers.get(key) ?? -1
  }
}

/** By what an author is counted: the ORCID iD, else the name, blind to accents and case. */
export const authorKey = ({ orcid, name }: Pick<AuthorRecord, 'orcid' | 'name'>): string =>
  orcid ?? plainText(name)

type Shelved = Pick<
  PublicationRecord,
  | 'number'
  | 'change'
  | 'isLatest'
  | 'publishedOn'
  | 'type'
  | 'topics'
  | 'access'
  | 'embargoUntil'
  | 'language'
  | 'projectId'
  | 'authors'
>

const read = {
  ...{ _id: 0, number: 1, change: 1, isLatest: 1, publishedOn: 1, type: 1, topics: 1, access: 1 },
  ...{ embargoUntil: 1, language: 1, projectId: 1, 'authors.orcid': 1, 'authors.name': 1 },
} as const

/** Holds the shelf of a process. Each look first puts there what changed since the one before, in one command. */
export function createShelf(): () => Promise<Shelf> {
  const shelf: Shelf = {
    ...emptyArrays(1_024),
    last: 0,
    languages: new Names(),
    projects: new Names(),
    people: new Names(),
  }
  let seen = 0
  let catchingUp: Promise<void> | null = null

  const catchUp = async (): Promise<void> => {
    const changed = Publication.find({ change: trusted({ $gt: seen }) } as never)
      .select(read)
      .sort({ change: 1 })
      .lean<Shelved[]>()
      .cursor({ batchSize: 5_000 })
    let last = seen
    for await (const row of changed) {
      put(shelf, row as unknown as Shelved)
      last = (row as unknown as Shelved).change!
    }
    // Changes are committed in their order, so that nothing comes later before what was seen.
    seen = last
  }
  return async () => {
    // Who comes while another looks needs what is committed by now, and so looks after it.
    if (catchingUp) await catchingUp
    catchingUp ??= catchUp().finally(() => {
      catchingUp = null
    })
    await catchingUp
    return shelf
  }
}

function emptyArrays(size: number) {
  return {
    isLatest: new Uint8Array(size),
    day: new Uint32Array(size),
    type: new Uint8Array(size),
    topics: new Uint8Array(size),
    access: new Uint8Array(size),
    embargoUntil: new Float64Array(size),
    language: new Uint16Array(size),
    project: new Uint32Array(size),
    authors: [] as Uint32Array[],
  }
}

function put(shelf: Shelf, row: Shelved): void {
  const { number, isLatest, publishedOn, type, topics, access, embargoUntil, language, projectId, authors } =
    row
  const n = number!
  if (n >= shelf.day.length) grow(shelf, n)
  shelf.last = Math.max(shelf.last, n)
  shelf.isLatest[n] = isLatest ? 1 : 0
  shelf.day[n] = dayNumber(publishedOn)
  shelf.type[n] = publicationTypes.indexOf(type)
  shelf.topics[n] = topics.reduce((bits, topic) => bits | (1 << researchTopics.indexOf(topic)), 0)
  shelf.access[n] = accesses.indexOf(access)
  shelf.embargoUntil[n] = embargoUntil ? Number(embargoUntil) : 0
  shelf.language[n] = shelf.languages.of(language)
  shelf.project[n] = shelf.projects.of(projectId)
  shelf.authors[n] = Uint32Array.from(
    new Set(authors.map(author => shelf.people.of(authorKey(author), author.name))),
  )
}

function grow(shelf: Shelf, least: number): void {
  const { authors: _, ...larger } = emptyArrays(2 ** Math.ceil(Math.log2(least + 1)))
  for (const [name, array] of Object.entries(larger)) array.set(shelf[name as keyof typeof larger] as never)
  Object.assign(shelf, larger)
}

const dayNumber = (publishedOn: string): number => Number(publishedOn.replaceAll('-', '').padEnd(8, '0'))

/** Who may have the files of one at an instant: an embargo ends by the clock. */
export function accessOn(shelf: Shelf, number: number, at: number): PublicationAccess {
  const access = accesses[shelf.access[number]!]!
  return access === 'EMBARGOED' && shelf.embargoUntil[number]! <= at ? 'OPEN' : access
}
