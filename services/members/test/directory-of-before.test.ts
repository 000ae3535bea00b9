import { databaseNamed, migrate } from '@cluster/database'
import { anyone, subgraphUnderTest } from '@cluster/testkit'
import { expect, test } from '@jest/globals'
import { migrations } from '../src/migrations.ts'
import { Organisation } from '../src/models/organisation.ts'
import { buildForTests } from './fixtures.ts'

const { run } = subgraphUnderTest(buildForTests)(anyone)
const migrateAnew = async () => {
  await databaseNamed('members')
    .db!.collection<{ _id: string }>('migrations')
    .deleteOne({ _id: '050-directory' })
  await migrate('members', migrations)
}

test('organisations of before the directory are found by it after the migration, which may run twice', async () => {
  const before = {
    name: 'Coopérative fictive',
    sortName: 'cooperative fictive',
    legalForm: 'SCOP',
    inseeCategory: null,
    essBasis: 'BY_STATUTE',
    city: 'Ville-Imaginaire',
    website: null,
    membership: { state: 'ACTIVE', since: '2010-12-01' },
    isMember: true,
  }
  await Organisation.collection.insertMany(
    Array.from({ length: 1_100 }, (_, n) => ({
      _id: `org-${n}`,
      siren: String(900_000_000 + n),
      ...before,
    })) as never[],
  )
  await Organisation.collection.createIndex({ legalForm: 1, sortName: 1, _id: 1 })

  await migrateAnew()
  await migrateAnew()

  const filter = 'legalForm: SCOP, essBasis: BY_STATUTE, isMember: true, text: "imaginaire"'
  const { data } = await run(
    `{ organisations(first: 100, filter: { ${filter} }) { edges { node { siret } } } }`,
  )
  expect(data.organisations.edges).toHaveLength(100)
  expect(await Organisation.countDocuments({ 'membership.votes': 1, facets: 'SCOP ', location: null })).toBe(
    1_100,
  )
  expect((await Organisation.collection.indexes()).map(({ name }) => name)).not.toContain(
    'legalForm_1_sortName_1__id_1',
  )
})
