import type { FacetCountRecord } from '../models/facet-count.ts'
import type { FoundPublications } from '../models/publication-page.ts'
import { type FacetName, mostAuthors } from './filter.ts'
import { labelOf, languageLabel } from './labels.ts'

/** What was counted, as people read it: the most first, but years by time. */
export function facetsOf({ counts, nameOf }: FoundPublications) {
  const facet = (name: FacetName, label = labelOf): FacetCountRecord[] =>
    [...counts[name]]
      .map(
        ([value, count]) =>
          ({ value, count, labelIn: locale => label(value, locale) }) satisfies FacetCountRecord,
      )
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return {
    years: facet('year').sort((a, b) => Number(b.value) - Number(a.value)),
    types: facet('type'),
    topics: facet('topic'),
    languages: facet('language', languageLabel),
    accesses: facet('access'),
    authors: facet('author', nameOf).slice(0, mostAuthors),
  }
}
