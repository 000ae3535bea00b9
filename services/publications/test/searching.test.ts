import { inTransaction } from '@cluster/database'
import { anyone, commandsOf, plansOf, subgraphUnderTest } from '@cluster/testkit'
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildPublications } from '../src/build.ts'
import { FileText } from '../src/models/file-text.ts'
import { Publication, type PublicationRecord } from '../src/models/publication.ts'
import { PublicationFile } from '../src/models/publication-file.ts'
import { SearchEntry } from '../src/models/search-entry.ts'
import { SearchPosting } from '../src/models/search-posting.ts'
import { catalogueExisting } from '../src/operations/catalogue/catalogue-existing.ts'
import { changeCatalogue } from '../src/operations/catalogue/change-catalogue.ts'
import { indexCatalogue } from '../src/operations/search/index-catalogue.ts'
import { distance } from '../src/search/alike.ts'
import { blockSize, encodePlaces, placesIn } from '../src/search/number-set.ts'
import { compare, firstOf, type Place } from '../src/search/top.ts'
import { author, newPublication } from './fixtures.ts'

const SEARCH = `query ($search: String, $filter: PublicationFilter, $sort: PublicationSort, $first: Int, $after: String) {
  publications(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount didYouMean
    facets {
      years { value count } types { value count label } topics { value count label(locale: EN) }
      languages { value count label } accesses { value count } authors { value count label }
    }
    edges { node { id } } pageInfo { hasNextPage endCursor }
  }
}`
const as = subgraphUnderTest(buildPublications)
const search = async (variables: Record<string, unknown>) => {
  const { data, errors } = await as(anyone).run(SEARCH, variables)
  expect(errors).toBeUndefined()
  return data.publications
}
const idsOf = (page: { edges: { node: { id: string } }[] }) => page.edges.map(({ node }) => node.id)
const ids = async (text: string, more = {}) => idsOf(await search({ search: text, ...more }))

/** Stores publications as if they had just been published, for the search to follow. */
async function published(...given: Partial<PublicationRecord>[]): Promise<void> {
  await Publication.insertMany(
    given.map(one => {
      const { number: _, textKey: __, ...publication } = newPublication(one)
      return publication
    }),
  )
  await catalogueExisting()
  await indexCatalogue()
}

beforeAll(async () => {
  await published(
    {
      _id: 'communs',
      title: { fr: 'Les communs de l’économie fictive', en: 'The commons of a fictitious economy' },
      abstract: { fr: 'Des coopératives de quartier, étudiées.' },
      authors: [author('Élodie', 'Fictive'), author('Autrice', 'Imaginaire')],
      topics: ['COMMONS', 'SOCIAL_ECONOMY'],
      keywords: ['gouvernance partagée'],
      publishedOn: '2016-05',
    },
    {
      _id: 'quartier',
      title: { fr: 'Coopérative et quartier' },
      type: 'REPORT',
      topics: ['SOCIAL_INNOVATION'],
      publishedOn: '2018',
      access: 'RESTRICTED',
    },
    {
      _id: 'thesis',
      title: { en: 'Studying neighbourhood cooperatives' },
      type: 'THESIS',
      language: 'en',
      publishedOn: '2018-06-30',
      authors: [{ ...author('Elodie', 'FICTIVE'), orcid: null }],
      access: 'EMBARGOED',
      embargoUntil: new Date(Date.now() + 3_600_000),
    },
    { _id: 'old', title: { fr: 'Version ancienne des communs' }, isLatest: false, conceptId: 'other' },
  )
})

describe('searching', () => {
  test.each([
    ['communs', ['communs']],
    ['COMMUN', ['communs']],
    ['économies', ['communs']],
    ['economie fictive', ['communs']],
    ['l’Économie', ['communs']],
    ['commons', ['communs']],
    ['economies', ['communs']],
    ['gouvernances', ['communs']],
    ['elodie', ['thesis', 'communs']],
    ['coopératives', ['quartier', 'communs', 'thesis']],
    ['cooperative', ['thesis', 'quartier', 'communs']],
    ['quartier coopératives', ['quartier', 'communs']],
    ['neighbourhoods', ['thesis']],
    ['introuvable', []],
    ['communs introuvable', []],
  ])('for %s finds %j', async (text, expected) => {
    expect([...(await ids(text))].sort()).toEqual([...expected].sort())
  })

  test('has those first that have the words in their title, of equal ones the newest', async () => {
    expect((await ids('coopérative quartier')).slice(0, 2)).toEqual(['quartier', 'communs'])
    expect(await ids('elodie fictive')).toEqual(['thesis', 'communs'])
    expect(await ids('elodie fictive', { sort: 'OLDEST' })).toEqual(['communs', 'thesis'])
  })

  test('for small words only finds everything', async () => {
    expect((await search({ search: 'de la et the' })).totalCount).toBe(3)
  })

  test.each([
    ['coperative', 'cooperative'],
    ['quatrier fictif', null],
    ['Ecnomie fictive', 'economie fictive'],
    ['zzzzzz', null],
  ])('for %s, which is nowhere, proposes %s', async (text, expected) => {
    const { totalCount, didYouMean } = await search({ search: text })

    expect(totalCount).toBe(0)
    if (expected) expect(didYouMean).toBe(expected)
    else if (text === 'zzzzzz') expect(didYouMean).toBeNull()
  })

  test('tells how many there are of each kind, as if its own filter were left out', async () => {
    const { facets, totalCount } = await search({ filter: { type: 'REPORT' } })

    expect(totalCount).toBe(1)
    expect(facets.types).toEqual([
      { value: 'ARTICLE', count: 1, label: 'Article' },
      { value: 'REPORT', count: 1, label: 'Rapport' },
      { value: 'THESIS', count: 1, label: 'Thèse' },
    ])
    expect(facets).toMatchObject({
      years: [{ value: '2018', count: 1 }],
      topics: [{ value: 'SOCIAL_INNOVATION', count: 1, label: 'Social innovation' }],
      languages: [{ value: 'fr', count: 1, label: 'français' }],
      accesses: [{ value: 'RESTRICTED', count: 1 }],
    })
    const all = (await search({})).facets
    expect(all.years).toEqual([
      { value: '2018', count: 2 },
      { value: '2016', count: 1 },
    ])
    expect(all.authors[0]).toEqual({
      value: 'elodie fictive',
      count: 2,
      label: expect.stringMatching(/lodie/),
    })
  })

  test.each([
    [{ topic: 'COMMONS' }, ['communs']],
    [{ language: 'en' }, ['thesis']],
    [{ access: 'EMBARGOED' }, ['thesis']],
    [{ access: 'OPEN' }, ['communs']],
    [{ author: 'elodie fictive', year: 2018 }, ['thesis']],
    [{ author: 'nobody' }, []],
    [{ projectId: 'none', topic: 'COMMONS' }, []],
    [{ year: 2018, type: 'REPORT', access: 'RESTRICTED' }, ['quartier']],
  ])('filtered by %j finds %j', async (filter, expected) => {
    expect(idsOf(await search({ filter }))).toEqual(expected)
  })

  test.each([
    ['SEARCH_TOO_LONG', 'search', { search: 'x'.repeat(501) }],
    ['SEARCH_TOO_LONG', 'search', { search: 'aa bb cc dd ee ff gg hh ii jj kk' }],
    ['MALFORMED_CURSOR', 'after', { search: 'communs', after: 'nonsense' }],
    ['INVALID_YEAR', 'year', { search: 'communs', filter: { year: 15 } }],
    ['INVALID_PAGE_SIZE', 'first', { search: 'communs', first: 0 }],
  ])('answers %s at %s to %j', async (code, field, variables) => {
    expect((await as(anyone).run(SEARCH, variables)).errors).toMatchObject([{ extensions: { code, field } }])
  })
})

describe('what changes', () => {
  const write = (_id: string, fields: object) =>
    inTransaction('publications', async session => {
      const { change } = await changeCatalogue(session)
      await Publication.updateOne({ _id }, { ...fields, change }, { session })
    })

  test('is found by its new words, and not by those of before', async () => {
    await published({ _id: 'changing', title: { fr: 'Avantpropos' } })
    expect(await ids('avantpropos')).toEqual(['changing'])

    await write('changing', { title: { fr: 'Postface' } })
    await Promise.all([indexCatalogue(), indexCatalogue(), indexCatalogue()])

    expect(await ids('avantpropos')).toEqual([])
    expect(await ids('postfaces')).toEqual(['changing'])
    expect(await SearchPosting.countDocuments({ _id: /avantpropo/ })).toBe(0)
    await write('changing', { isLatest: false, state: 'WITHDRAWN' })
    expect(await ids('postface')).toEqual([])
  })

  test('is found by the text of its files, once these are open', async () => {
    await FileText.create({ _id: 'content-1', text: 'Enquêtes ménagères\nchez les habitants' })
    await PublicationFile.create({
      publicationId: 'with-file',
      name: 'a.pdf',
      size: 1,
      state: 'STORED',
      contentId: 'content-1',
      expiresAt: new Date(),
    })
    const embargo = { access: 'EMBARGOED', embargoUntil: new Date(Date.now() + 3_600_000) } as const
    await published({ _id: 'with-file', title: { fr: 'Annexe' }, language: null, ...embargo })
    expect(await ids('enquete menagere')).toEqual([])
    await write('with-file', { access: 'OPEN', embargoUntil: null })
    await indexCatalogue()

    expect(await ids('enquete menagere')).toEqual(['with-file'])
    // Words of files are no proposals.
    expect(await SearchEntry.countDocuments({ body: /menager/ })).toBe(1)
    expect((await search({ search: 'menagerr' })).didYouMean).toBeNull()
  })
})

describe('with many publications', () => {
  const count = 700
  const words = ['conciergerie', 'repassage', 'panier', 'circuit', 'atelier']
  const withBaskets = Array.from({ length: count }, (_, n) => n)
    .filter(n => [n % 5, (n * 3) % 5].includes(words.indexOf('panier')))
    .map(n => `many-${n}`)
    .sort()
  beforeAll(async () => {
    const many = Array.from({ length: count }, (_, n) => ({
      _id: `many-${n}`,
      title: { fr: `Masse ${words[n % 5]} ${words[(n * 3) % 5]} ${n}` },
      publishedOn: `${2000 + (n % 12)}-0${1 + (n % 9)}`,
      projectId: `project-${n % 3}`,
    }))
    await published(...many)
  })

  test('each is on one page, also when others come and go meanwhile', async () => {
    for (const sort of ['RELEVANCE', 'NEWEST', 'OLDEST']) {
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await search({ search: 'masse panier', sort, first: 50, after })
        seen.push(...idsOf(page))
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined
        await published({ title: { fr: 'Masse panier' }, publishedOn: `20${10 + (seen.length % 7)}` })
      } while (after)

      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.filter(id => id.startsWith('many-')).sort()).toEqual(withBaskets)
    }
  })

  test('a search with facets takes at most five commands, each by an index', async () => {
    await search({})
    const ask = () => search({ search: 'masse paniers', filter: { projectId: 'project-1' }, first: 10 })

    const commands = await commandsOf(['publications'], ask)
    const none = await commandsOf(['publications'], () => search({ search: 'masse inconnux' }))
    const plans = await plansOf('publications', ask)

    expect(commands.length).toBeLessThanOrEqual(4)
    expect(none.length).toBeLessThanOrEqual(5)
    for (const { stages, looksAt } of plans) {
      expect(stages).not.toContain('COLLSCAN')
      expect(stages).not.toContain('SORT')
      expect(looksAt).toBeLessThanOrEqual(30)
    }
  })
})

describe('the parts', () => {
  test('places are stored and read again, few and many', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(blockSize - 1), { maxLength: 2_000 }), places => {
        expect(placesIn(encodePlaces(places))).toEqual(new Set([...places].sort((a, b) => a - b)))
      }),
      { numRuns: 30 },
    )
    const all = Array.from({ length: blockSize }, (_, n) => n)
    expect(encodePlaces(all)).toHaveLength(blockSize / 8)
    expect(placesIn(encodePlaces(all)).size).toBe(blockSize)
  })

  test('the first few are those that sorting all would have first, page after page', () => {
    const place = fc.record({ score: fc.nat(3), day: fc.nat(5), number: fc.nat(40) })
    const sorts = fc.constantFrom('RELEVANCE', 'NEWEST', 'OLDEST' as const)
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: one => one.number }),
        sorts,
        fc.integer({ min: 1, max: 5 }),
        (places, sort, size) => {
          const expected = [...places].sort((a, b) => compare(sort as 'NEWEST', a, b))
          const seen: Place[] = []
          for (let after: Place | null = null; ; after = seen.at(-1)!) {
            const top = firstOf(size, sort as 'NEWEST', after)
            for (const one of places) top.show(one)
            seen.push(...top.kept)
            if (top.kept.length < size) break
          }
          expect(seen).toEqual(expected)
        },
      ),
    )
  })

  test.each([
    ['communs', 'communs', 0],
    ['communs', 'comuns', 1],
    ['quartier', 'quatrier', 1],
    ['', 'ab', 2],
    ['panier', 'papier', 1],
  ])('%s and %s are %i apart', (one, other, far) => {
    expect([distance(one, other), distance(other, one)]).toEqual([far, far])
  })
})
