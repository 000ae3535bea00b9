import { testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import {
  closeDatabases,
  collection,
  createCollections,
  findPage,
  idField,
  type Order,
  openDatabase,
} from '../src/index.ts'

jest.setTimeout(60_000)

interface Thing {
  _id: string
  rank: string
  at: Date
}

const Thing = collection<Thing>('pages', 'things', { _id: idField, rank: String, at: Date }, [
  { fields: { rank: 1, _id: 1 } },
  { fields: { at: -1, _id: -1 } },
])
const orders: Order[] = [
  { field: 'rank', kind: 'text', direction: 1 },
  { field: 'at', kind: 'instant', direction: -1 },
  { field: '_id', kind: 'text', direction: 1 },
]

beforeAll(async () => {
  const config = testConfig()
  await openDatabase('pages', config.MONGODB_URI, config.CLUSTER_PREFIX)
  await createCollections([Thing])
})
afterAll(closeDatabases)

async function walk(order: Order, first: number): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const { edges, pageInfo }: Awaited<ReturnType<typeof findPage<Thing>>> = await findPage(Thing, {
      order,
      first,
      after,
    })
    ids.push(...edges.map(({ node }) => node._id))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  return ids
}

test('pages of any size walk any list once, in order, whatever ties there are', async () => {
  const row = fc.record({
    rank: fc.constantFrom('a', 'b', 'é', '', '$gt'),
    at: fc.integer({ min: 0, max: 3 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 25 }),
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(...orders),
      async (rows, first, order) => {
        await Thing.deleteMany()
        await Thing.insertMany(rows.map(({ rank, at }) => ({ rank, at: new Date(at) })))
        const sorted = await Thing.find()
          .sort({ [order.field]: order.direction, _id: order.direction })
          .lean()

        expect(await walk(order, first)).toEqual(sorted.map(({ _id }) => _id))
      },
    ),
    { numRuns: 60, seed: 7 },
  )
})
