import { plainText } from '@cluster/database'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { domainOf, likenessOf } from './likeness-of.ts'
import { likenessOfNames } from './likeness-of-names.ts'
import { readFacts, type ToldFacts } from './read-facts.ts'

/** What is known of the organisation for which others are looked. */
export interface Sought {
  name: string
  siren?: string | null
  website?: string | null
  city?: string | null
}

export const similarityReasons = ['SAME_CITY', 'SAME_SIREN', 'SAME_WEBSITE', 'SIMILAR_NAME'] as const
export type SimilarityReason = (typeof similarityReasons)[number]

export interface SimilarOrganisationRecord {
  organisation: OrganisationRecord
  /** From 0 to 1, which is the same for sure. */
  score: number
  reasons: SimilarityReason[]
}

/** So many are shown, the likest first, and none that is less like. */
const most = 5
const least = 0.7
/** So many are read of those that share one thing: what more have than this tells nobody apart. */
const mostSharing = 40

/** Organisations that may be the one that is sought, under another spelling or name. */
export async function findSimilar(sought: Sought): Promise<SimilarOrganisationRecord[]> {
  const [similar] = await findSimilarToEach([sought])
  return similar!
}

/** The same for many at once. One command, which reads a bounded number by an index, however many there are. */
export async function findSimilarToEach(sought: readonly Sought[]): Promise<SimilarOrganisationRecord[][]> {
  const keysOf = sought.map(one => likenessOf({ siren: null, website: null, ...one }))
  const rowsOf = await findSharing([...new Set(keysOf.flat())])
  return sought.map((one, n) => {
    const rows = keysOf[n]!.flatMap(key => rowsOf.get(key) ?? [])
    const candidates = [...new Map(rows.map(row => [row._id, row])).values()]
    return candidates
      .map(organisation => compare(one, organisation))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || (a.organisation._id < b.organisation._id ? -1 : 1))
      .slice(0, most)
  })
}

/** Those that share each of some things, up to a bound. */
async function findSharing(keys: string[]): Promise<Map<string, OrganisationRecord[]>> {
  const found = await Organisation.db
    .db!.aggregate<{ key: string; rows: OrganisationRecord[] }>([
      { $documents: keys.map(key => ({ key: { $literal: key } })) },
      {
        $lookup: {
          from: Organisation.collection.name,
          localField: 'key',
          foreignField: 'likeness',
          pipeline: [{ $limit: mostSharing }],
          as: 'rows',
        },
      },
    ])
    .toArray()
  return new Map(found.map(({ key, rows }) => [key, rows]))
}

function compare(sought: Sought, organisation: OrganisationRecord): SimilarOrganisationRecord {
  const likeNames = likenessOfNames(sought.name, organisation.name)
  const domain = domainOf(sought.website ?? null)
  const isSame = (one: string | null | undefined, other: string | null) => Boolean(one) && one === other
  const city = plainText(sought.city ?? '')
  const otherCity = plainText(organisation.city ?? '')
  const sameSiren = isSame(sought.siren, organisation.siren)
  const sameSite = isSame(domain, domainOf(organisation.website))
  const sameCity = isSame(city, otherCity)
  const reasons: SimilarityReason[] = [
    ...(sameSiren ? ['SAME_SIREN' as const] : []),
    ...(sameSite ? ['SAME_WEBSITE' as const] : []),
    ...(likeNames >= 0.6 ? ['SIMILAR_NAME' as const] : []),
    ...(sameCity ? ['SAME_CITY' as const] : []),
  ]
  const elsewhere = city && otherCity && !sameCity ? -0.1 : 0
  const sum = likeNames + (sameSite ? 0.4 : 0) + (sameCity ? 0.05 : elsewhere)
  const differ = sought.siren && organisation.siren && !sameSiren
  // Two that both have a number are two, whatever they are called.
  const score = sameSiren ? 1 : differ ? 0 : Math.max(0, Math.min(0.99, sum))
  return { organisation, score: Math.round(score * 100) / 100, reasons }
}

/** The same for what people tell. @throws DomainError for a fact that is none */
export async function findSimilarTo(told: ToldFacts, now: Date): Promise<SimilarOrganisationRecord[]> {
  const { name = '', siren, website, city } = readFacts(told, now)
  return findSimilar({ name, siren, website, city })
}
