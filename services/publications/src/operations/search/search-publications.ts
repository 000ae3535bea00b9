import { type Page, type PageArgs, pageSize, trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { invalidYear, searchTooLong } from '../../errors.ts'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import type { FoundPublications } from '../../models/publication-page.ts'
import { filterOf, type Wanted } from '../../search/filter.ts'
import { match } from '../../search/match.ts'
import type { Shelf } from '../../search/shelf.ts'
import { cursorAt, firstOf, type Place, placeOf, type Sort } from '../../search/top.ts'
import { wordsOf } from '../../search/words.ts'
import { suggest } from './suggest.ts'

export interface SearchWanted extends PageArgs {
  search?: string | null
  sort?: Sort | null
  filter?: Wanted | null
}

export type Found = Page<PublicationRecord> & FoundPublications

const mostWords = 10

/**
 * A page of the publications that have all words of a search, with how many there are of each kind: in at most four
 * commands, whatever there is.
 * @throws DomainError INVALID_YEAR, SEARCH_TOO_LONG, INVALID_PAGE_SIZE or MALFORMED_CURSOR
 */
export async function searchPublications(wanted: SearchWanted, context: Context): Promise<Found> {
  const words = searchedWords(wanted.search)
  const sort = wanted.sort ?? (words.length > 0 ? 'RELEVANCE' : 'NEWEST')
  const size = pageSize(wanted)
  const top = firstOf(size + 1, sort, placeOf(wanted.after, sort))
  const shelf = await context.shelf()
  const { each, counts, unknown } = await lookFor(words, wanted.filter ?? {}, { shelf, now: context.now() })
  let totalCount = 0
  each(place => {
    totalCount += 1
    top.show(place)
  })
  const edges = await edgesOf(top.kept.slice(0, size), sort)
  return {
    edges,
    pageInfo: {
      hasNextPage: top.kept.length > size,
      hasPreviousPage: Boolean(wanted.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
    counts: counts(),
    nameOf: author => shelf.people.labels[shelf.people.find(author)] ?? author,
    didYouMean: totalCount === 0 ? await suggest(wanted.search ?? '', unknown) : null,
  }
}

/** The numbers of all that a search finds, as they come: for what is given out whole. */
export async function findNumbers(wanted: SearchWanted, context: Context): Promise<number[]> {
  const shelf = await context.shelf()
  const look = { shelf, now: context.now() }
  const { each } = await lookFor(searchedWords(wanted.search), wanted.filter ?? {}, look)
  const numbers: number[] = []
  each(({ number }) => numbers.push(number))
  return numbers
}

async function lookFor(
  words: readonly string[],
  filter: Wanted,
  { shelf, now }: { shelf: Shelf; now: Date },
) {
  const { year } = filter
  if (typeof year === 'number' && (year < 1000 || year > 2999)) throw invalidYear()
  const { last } = shelf
  const matches = words.length > 0 ? await match(words, last) : null
  const counted = filterOf(shelf, filter, now)
  const each = (show: (place: Place) => void): void => {
    for (let number = 1; number <= last; number++) {
      const score = matches ? matches.scores[number]! : 1
      if (score === 0 || shelf.isLatest[number] === 0 || !counted.admits(number)) continue
      show({ score, day: shelf.day[number]!, number })
    }
  }
  return { each, counts: () => counted.counts, unknown: matches?.unknown ?? [] }
}

function searchedWords(search: string | null | undefined): string[] {
  if (!search) return []
  if (search.length > 500) throw searchTooLong()
  const words = [...new Set(wordsOf(search))]
  if (words.length > mostWords) throw searchTooLong()
  return words
}

async function edgesOf(places: readonly Place[], sort: Sort): Promise<Found['edges']> {
  if (places.length === 0) return []
  const rows = await Publication.find({
    number: trusted({ $in: places.map(({ number }) => number) }),
  } as never).lean<PublicationRecord[]>()
  const known = new Map(rows.map(row => [row.number, row]))
  return places.flatMap(place => {
    const node = known.get(place.number)
    return node ? [{ cursor: cursorAt(sort, place), node }] : []
  })
}
