import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { anyone, asking, testConfig } from '@cluster/testkit'
import { signViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildPublications } from '../src/build.ts'
import { Publication } from '../src/models/publication.ts'
import { catalogueExisting } from '../src/operations/catalogue/catalogue-existing.ts'
import { author, newPublication } from './fixtures.ts'

const config = testConfig()
let subgraph: Subgraph
beforeAll(async () => {
  subgraph = await buildPublications(config)
  const [ana, bob, eve] = [author('Ana', 'Fictive'), author('Bob', 'Fictif'), author('Ève', 'Imaginaire')]
  const rows = [
    newPublication({ publishedOn: '2014', topics: ['COMMONS'], authors: [ana, bob] }),
    newPublication({
      publishedOn: '2016-05',
      topics: ['COMMONS', 'SOCIAL_ECONOMY'],
      authors: [bob, ana, eve],
    }),
    newPublication({ publishedOn: '2016', authors: [author('ANA', 'Fictive')] }),
    newPublication({ publishedOn: '2016', isLatest: false, conceptId: 'other', authors: [eve] }),
  ]
  await Publication.insertMany(rows.map(({ number: _, ...row }) => row))
  await catalogueExisting()
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

const run = (query: string) => asking(subgraph)(anyone).run(query)
const get = (path: string) =>
  subgraph.server.inject({
    method: 'GET',
    url: `/publications/plots/${path}`,
    headers: { [viewerHeader]: signViewer(anyone, config.VIEWER_SECRET) },
  })

test('publications are counted by year and topic, years without any too', async () => {
  const { data } = await run(`{ publicationsOverTime(from: 2014) {
    years { year count topics { value count label(locale: EN) } } plotUrl(locale: EN) } }`)

  const { years, plotUrl } = data.publicationsOverTime
  expect(years.map(({ year, count }: { year: number; count: number }) => [year, count])).toEqual([
    [2014, 1],
    [2015, 0],
    [2016, 2],
  ])
  expect(years[2].topics).toEqual([
    { value: 'COMMONS', count: 1, label: 'Commons' },
    { value: 'SOCIAL_ECONOMY', count: 1, label: 'Social and solidarity economy' },
    { value: 'SOCIAL_INNOVATION', count: 0, label: 'Social innovation' },
  ])
  expect(plotUrl).toBe(
    'https://quartier.example/publications/plots/over-time.svg?from=2014&to=2016&locale=EN',
  )
  const { headers, body } = await get('over-time.svg?from=2014&to=2016&locale=EN')
  expect(headers['content-type']).toBe('image/svg+xml')
  expect(body).toContain('Commons: 2014 1, 2015 0, 2016 1')
})

test('who wrote with whom is counted, however the names are written', async () => {
  const { data } = await run(
    `{ coAuthorNetwork { authors { author name publications } links { between publications } plotUrl } }`,
  )

  expect(data.coAuthorNetwork).toEqual({
    authors: [
      { author: 'ana fictive', name: 'Ana Fictive', publications: 3 },
      { author: 'bob fictif', name: 'Bob Fictif', publications: 2 },
      { author: 'eve imaginaire', name: 'Ève Imaginaire', publications: 1 },
    ],
    links: [
      { between: ['ana fictive', 'bob fictif'], publications: 2 },
      { between: ['ana fictive', 'eve imaginaire'], publications: 1 },
      { between: ['bob fictif', 'eve imaginaire'], publications: 1 },
    ],
    plotUrl: 'https://quartier.example/publications/plots/co-authors.svg?first=20&locale=FR',
  })
  const { body } = await get('co-authors.svg')
  expect(body).toContain('Ana Fictive – Bob Fictif : 2')
  expect(body.match(/<polyline/g)).toHaveLength(3)
})

test.each([
  ['INVALID_YEAR', 'from', 'publicationsOverTime(from: 2020, to: 2010) { plotUrl }'],
  ['INVALID_YEAR', 'from', 'publicationsOverTime(from: 1000, to: 2010) { plotUrl }'],
  ['INVALID_YEAR', 'to', 'publicationsOverTime(to: 9999) { plotUrl }'],
  ['INVALID_PAGE_SIZE', 'first', 'coAuthorNetwork(first: 101) { plotUrl }'],
])('%s at %s is answered to %s', async (code, field, query) => {
  expect((await run(`{ ${query} }`)).errors).toMatchObject([{ extensions: { code, field } }])
})

test.each([
  'over-time.svg?from=x',
  'over-time.svg?from=2020&to=2010',
  'co-authors.svg?locale=de',
  'co-authors.svg?first=0',
])('%s is refused', async path => {
  expect((await get(path)).statusCode).toBe(400)
})
