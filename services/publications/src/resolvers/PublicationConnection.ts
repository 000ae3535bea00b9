import type { Listed } from '../operations/list-publications.ts'
import type { PublicationConnectionResolvers } from '../schema.generated.ts'
import { type FacetName, mostAuthors } from '../search/filter.ts'
import { labelOf, languageLabel } from '../search/labels.ts'

const found = (page: unknown) => (page as Listed).found?.() ?? null

export const PublicationConnection: PublicationConnectionResolvers = {
  totalCount: async page => (await found(page))?.totalCount ?? null,
  didYouMean: async page => (await found(page))?.didYouMean ?? null,
  facets: async page => {
    const all = await found(page)
    if (!all) return null
    const facet = (name: FacetName, label = labelOf) =>
      [...all.counts[name]]
        .map(([value, count]) => ({
          value,
          count,
          label: ({ locale }: { locale?: 'FR' | 'EN' | null }) => label(value, locale ?? 'FR'),
        }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    return {
      years: facet('year').sort((a, b) => Number(b.value) - Number(a.value)),
      types: facet('type'),
      topics: facet('topic'),
      languages: facet('language', languageLabel),
      accesses: facet('access'),
      authors: facet('author', all.nameOf).slice(0, mostAuthors),
    } as never
  },
}
