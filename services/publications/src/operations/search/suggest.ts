import { plainText, trusted } from '@cluster/database'
import { SearchWord, type SearchWordRow } from '../../models/search-word.ts'
import { alikeTo, distance } from '../../search/alike.ts'

const mostCandidates = 200

/**
 * What somebody may have meant by a search of which some words are in no publication: the most used word that is most
 * alike, for each.
 * @returns null where nothing is alike
 */
export async function suggest(search: string, unknown: readonly string[]): Promise<string | null> {
  if (unknown.length === 0) return null
  const candidates = await SearchWord.find({ alike: trusted({ $in: unknown.flatMap(alikeTo) }) } as never)
    .sort({ count: -1 })
    .limit(mostCandidates)
    .lean<SearchWordRow[]>()
  const instead = new Map(unknown.map(word => [word, bestFor(word, candidates)]))
  if ([...instead.values()].every(word => word === null)) return null
  return plainText(search)
    .split(' ')
    .map(word => instead.get(word) ?? word)
    .join(' ')
}

function bestFor(word: string, candidates: readonly SearchWordRow[]): string | null {
  const farthest = word.length <= 4 ? 1 : 2
  let best: { word: string; far: number } | null = null
  // The most used come first.
  for (const { _id } of candidates) {
    const far = distance(word, _id)
    if (far > 0 && far <= farthest && (!best || far < best.far)) best = { word: _id, far }
  }
  return best?.word ?? null
}
