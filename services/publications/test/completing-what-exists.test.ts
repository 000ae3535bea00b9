import { closeDatabases, migrate, openDatabase } from '@cluster/database'
import { testConfig } from '@cluster/testkit'
import { afterAll, expect, test } from '@jest/globals'
import { migrations } from '../src/migrations.ts'
import { Catalogue } from '../src/models/catalogue.ts'
import { IndexWork } from '../src/models/index-work.ts'
import { Publication, type PublicationRecord } from '../src/models/publication.ts'
import { ResearchProject } from '../src/models/research-project.ts'
import { author } from './fixtures.ts'

afterAll(() => closeDatabases())

/** What was stored before there were versions. */
const former = (n: number, given: object = {}) => ({
  _id: `former-${n}`,
  title: { fr: `Titre fictif ${n}` },
  type: 'REPORT',
  language: 'fr',
  publishedOn: '2015',
  authors: [author('Autrice', 'Fictive')],
  hasMoreAuthors: false,
  keywords: [],
  presentedAtId: null,
  organisationIds: [],
  projectId: null,
  ...given,
})

test('what was stored before there were versions becomes the first version of itself, in the catalogue', async () => {
  const { MONGODB_URI, CLUSTER_PREFIX } = testConfig()
  await openDatabase('publications', MONGODB_URI, CLUSTER_PREFIX)
  await migrate('publications', migrations.slice(0, 2))
  const { collection } = Publication
  await collection.dropIndexes()
  await collection.createIndexes([
    { key: { textKey: 1 }, unique: true, sparse: true },
    { key: { publishedOn: -1, _id: -1 } },
    { key: { doi: 1 }, unique: true, sparse: true },
  ])
  const rows = Array.from({ length: 700 }, (_, n) =>
    former(n, n % 2 ? { doi: `10.5555/${n}` } : { textKey: `2015|fictive|titre fictif ${n}` }),
  )
  // Two with DOIs of their own, called the same: what was unique is not any more.
  rows.push(former(700, { doi: '10.5555/same', title: { fr: 'Titre fictif 1' } }))
  await collection.insertMany(rows as never[])
  await ResearchProject.collection.insertOne({
    _id: 'project' as never,
    title: { fr: 'Projet' },
    sortTitle: 'projet',
    summary: null,
    state: null,
  })

  await migrate('publications', migrations)

  const found = await Publication.find().sort({ number: 1 }).lean<PublicationRecord[]>()
  expect(found.map(({ number }) => number)).toEqual(Array.from({ length: 701 }, (_, n) => n + 1))
  expect(found[0]).toMatchObject({
    _id: 'former-0',
    conceptId: 'former-0',
    version: 1,
    isLatest: true,
    state: 'PUBLISHED',
    access: 'OPEN',
    textKey: '2015|fictive|titre fictif 0',
    stamp: expect.any(Date),
    releasedAt: expect.any(Date),
    changedAt: expect.any(Date),
  })
  for (const publication of found.slice(0, 20)) await new Publication(publication).validate()
  expect(await ResearchProject.findById('project').lean()).toMatchObject({
    questions: [],
    team: [],
    chairId: null,
  })
  expect((await Catalogue.findOne().lean())!.numbers).toBe(701)
  expect(await IndexWork.findOne().lean()).toMatchObject({ state: 'PENDING' })
  const indexes = await collection.indexes()
  expect(indexes.find(({ name }) => name === 'textKey_1')).not.toHaveProperty('unique')
  expect(indexes.map(({ name }) => name)).not.toContain('publishedOn_-1__id_-1')
})
