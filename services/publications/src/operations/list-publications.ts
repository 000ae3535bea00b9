import { findPage, trusted } from '@cluster/database'
import type { Context } from '../context.ts'
import { invalidYear } from '../errors.ts'
import { Publication } from '../models/publication.ts'
import type { FoundPublications, PublicationConnectionRecord } from '../models/publication-page.ts'
import { newestFirst } from '../orders.ts'
import type { Wanted } from '../search/filter.ts'
import { type SearchWanted, searchPublications } from './search/search-publications.ts'

/** Publications that meet everything that is given. @throws DomainError INVALID_YEAR and those of `searchPublications` */
export async function listPublications(
  wanted: SearchWanted,
  context: Context,
): Promise<PublicationConnectionRecord> {
  const { search, sort, filter, ...args } = wanted
  const { type, projectId, year, ...others } = filter ?? {}
  const isPlain =
    !search && (sort ?? 'NEWEST') === 'NEWEST' && Object.values(others).every(value => value == null)
  if (!isPlain) {
    const found = await searchPublications(wanted, context)
    return { ...found, found: async () => found }
  }
  // An index has just these in order: nothing else is looked at.
  const page = await findPage(Publication, {
    filter: indexed({ type, projectId, year }),
    order: newestFirst,
    ...args,
  })
  // Several fields tell of all: they are found out once.
  let all: Promise<FoundPublications> | undefined
  return {
    ...page,
    found: () => {
      all ??= searchPublications({ filter: filter ?? null, first: 1 }, context)
      return all
    },
  }
}

const indexed = ({ type, projectId, year }: Pick<Wanted, 'type' | 'projectId' | 'year'>): object => ({
  isLatest: true,
  ...(projectId ? { projectId } : {}),
  ...(type ? { type } : {}),
  ...(typeof year === 'number' ? { publishedOn: within(year) } : {}),
})

// From "2015" to before "2016", as texts.
function within(year: number): object {
  if (year < 1000 || year > 2999) throw invalidYear()
  return trusted({ $gte: String(year), $lt: String(year + 1) })
}
