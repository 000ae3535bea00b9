import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import { invalidYear } from '../errors.ts'
import { Publication, type PublicationRecord } from '../models/publication.ts'
import { newestFirst } from '../orders.ts'

export interface PublicationsWanted extends PageArgs {
  type?: PublicationRecord['type'] | null
  projectId?: string | null
  year?: number | null
}

/** Publications that meet everything that is given. @throws DomainError INVALID_YEAR */
export async function listPublications(wanted: PublicationsWanted): Promise<Page<PublicationRecord>> {
  const { type, projectId, year, ...args } = wanted
  const filter = {
    isLatest: true,
    ...(projectId ? { projectId } : {}),
    ...(type ? { type } : {}),
    ...(typeof year === 'number' ? { publishedOn: within(year) } : {}),
  }
  return findPage(Publication, { filter, order: newestFirst, ...args })
}

// From "2015" to before "2016", as texts.
function within(year: number): object {
  if (year < 1000 || year > 2999) throw invalidYear()
  return trusted({ $gte: String(year), $lt: String(year + 1) })
}
