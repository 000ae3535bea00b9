import { pageSize } from '@cluster/database'
import { type Locale, networkChart, type Plot } from '@cluster/documents'
import type { Context } from '../../context.ts'

export interface CoAuthors {
  authors: { author: string; name: string; publications: number }[]
  links: { between: [number, number]; publications: number }[]
}

/** The authors of most publications, and how often each two of them wrote together. @throws DomainError INVALID_PAGE_SIZE */
export async function findCoAuthors(
  first: number | null | undefined,
  { shelf }: Context,
): Promise<CoAuthors> {
  const size = pageSize({ first: first ?? null })
  const { last, isLatest, authors, people } = await shelf()
  const counts = new Uint32Array(people.keys.length)
  for (let number = 1; number <= last; number++)
    if (isLatest[number]) for (const person of authors[number]!) counts[person]!++
  const shown = [...counts.keys()]
    .filter(person => counts[person]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || (people.keys[a]! < people.keys[b]! ? -1 : 1))
    .slice(0, size)
  const placeOf = new Map(shown.map((person, place) => [person, place]))
  const together = new Map<number, number>()
  for (let number = 1; number <= last; number++) {
    if (!isLatest[number]) continue
    const places = [...authors[number]!].flatMap(person => placeOf.get(person) ?? []).sort((a, b) => a - b)
    for (const [n, one] of places.entries())
      for (const other of places.slice(n + 1))
        together.set(one * size + other, (together.get(one * size + other) ?? 0) + 1)
  }
  const links = [...together]
    .map(([pair, publications]): CoAuthors['links'][number] => ({
      between: [Math.floor(pair / size), pair % size],
      publications,
    }))
    .sort(
      (a, b) => b.publications - a.publications || a.between[0] - b.between[0] || a.between[1] - b.between[1],
    )
  return {
    authors: shown.map(person => ({
      author: people.keys[person]!,
      name: people.labels[person]!,
      publications: counts[person]!,
    })),
    links,
  }
}

export function plotCoAuthors({ authors, links }: CoAuthors, locale: Locale): Plot {
  return networkChart({
    title: locale === 'FR' ? 'Qui écrit avec qui (publications)' : 'Who writes with whom (publications)',
    locale,
    nodes: authors.map(({ name, publications }) => ({ name, weight: publications })),
    links: links.map(({ between, publications }) => ({ between, weight: publications })),
  })
}
