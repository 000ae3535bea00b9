import {
  accesses,
  type PublicationAccess,
  type PublicationType,
  publicationTypes,
  type ResearchTopic,
  researchTopics,
} from '../models/publication.ts'
import { accessOn, type Shelf } from './shelf.ts'

/** Which publications are wanted: those that meet all that is given. */
export interface Wanted {
  type?: PublicationType | null
  projectId?: string | null
  year?: number | null
  topic?: ResearchTopic | null
  language?: string | null
  access?: PublicationAccess | null
  /** As `authorKey()` makes it. */
  author?: string | null
}

/** By what results are counted. */
export type FacetName = 'year' | 'type' | 'topic' | 'language' | 'access' | 'author'

export type Counts = Record<FacetName, Map<string, number>>

export interface Filter {
  /** Whether one meets all; it is counted by each facet whose own filter is the only one that it fails. */
  admits(number: number): boolean
  counts: Counts
}

/** How many authors at most are told: those of most publications. */
export const mostAuthors = 20

/**
 * A filter that counts what it is shown: by each facet as if nothing were asked of that, so that people see what else
 * there is.
 */
export function filterOf(shelf: Shelf, wanted: Wanted, at: Date): Filter {
  const checks = checksOf(shelf, wanted, Number(at))
  const tally = tallyOf(shelf, Number(at))
  return {
    admits: number => {
      let failed: FacetName | 'project' | null = null
      for (const { facet, holds } of checks) {
        if (holds(number)) continue
        // Two fail: nothing counts it.
        if (failed) return false
        failed = facet
      }
      tally.add(number, failed)
      return failed === null
    },
    get counts() {
      return tally.counts()
    },
  }
}

interface Check {
  facet: FacetName | 'project'
  holds(number: number): boolean
}

function checksOf(shelf: Shelf, wanted: Wanted, at: number): Check[] {
  const { type, projectId, year, topic, language, access, author } = wanted
  const checks: Check[] = []
  const check = (facet: Check['facet'], holds: Check['holds']) => checks.push({ facet, holds })
  if (typeof year === 'number') check('year', n => Math.floor(shelf.day[n]! / 10_000) === year)
  if (type) {
    const wantedType = publicationTypes.indexOf(type)
    check('type', n => shelf.type[n] === wantedType)
  }
  if (topic) {
    const bit = 1 << researchTopics.indexOf(topic)
    check('topic', n => (shelf.topics[n]! & bit) !== 0)
  }
  if (language) {
    const wantedLanguage = shelf.languages.find(language.toLowerCase())
    check('language', n => shelf.language[n] === wantedLanguage)
  }
  if (access) check('access', n => accessOn(shelf, n, at) === access)
  if (author) {
    const wantedAuthor = shelf.people.find(author)
    check('author', n => shelf.authors[n]!.includes(wantedAuthor))
  }
  if (projectId) {
    const project = shelf.projects.find(projectId)
    check('project', n => shelf.project[n] === project)
  }
  return checks
}

/** Counts in arrays, and names what was counted once, at the end. */
function tallyOf(shelf: Shelf, at: number) {
  const years = new Uint32Array(3_000)
  const types = new Uint32Array(publicationTypes.length)
  const topics = new Uint32Array(researchTopics.length)
  const languages = new Uint32Array(shelf.languages.keys.length)
  const access = new Uint32Array(accesses.length)
  const people = new Uint32Array(shelf.people.keys.length)
  const isAt = (facet: FacetName, failed: FacetName | 'project' | null) => failed === null || failed === facet
  return {
    add(n: number, failed: FacetName | 'project' | null): void {
      if (isAt('year', failed)) years[Math.floor(shelf.day[n]! / 10_000)]!++
      if (isAt('type', failed)) types[shelf.type[n]!]!++
      if (isAt('topic', failed))
        for (let bit = 0; bit < topics.length; bit++) if (shelf.topics[n]! & (1 << bit)) topics[bit]!++
      if (isAt('language', failed)) languages[shelf.language[n]!]!++
      if (isAt('access', failed)) access[accesses.indexOf(accessOn(shelf, n, at))]!++
      if (isAt('author', failed)) for (const person of shelf.authors[n]!) people[person]!++
    },
    counts: (): Counts => ({
      year: named(years, n => String(n)),
      type: named(types, n => publicationTypes[n]!),
      topic: named(topics, n => researchTopics[n]!),
      language: named(languages, n => shelf.languages.keys[n]!),
      access: named(access, n => accesses[n]!),
      author: named(people, n => shelf.people.keys[n]!),
    }),
  }
}

function named(counts: Uint32Array, name: (n: number) => string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [n, count] of counts.entries()) if (count > 0 && name(n) !== '') found.set(name(n), count)
  return found
}
