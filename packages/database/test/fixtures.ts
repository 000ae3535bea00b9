import { closeDatabases, collection, createCollections, type Order, openDatabase } from '@cluster/database'
import { testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'

export interface Row {
  _id: string
  at: Date
  name: string
  parent: string
  parents: string[]
}

export const rows = collection<Row>('database-test', 'rows', {
  _id: String,
  at: Date,
  name: String,
  parent: String,
  parents: [String],
})
export const prefix = testConfig().CLUSTER_PREFIX

/** The rows in a database of the test file's own, empty before each test. */
export function rowsUnderTest(): void {
  beforeAll(async () => {
    await openDatabase('database-test', testConfig().MONGODB_URI, prefix)
    await createCollections([rows])
  })
  beforeEach(async () => void (await rows.deleteMany()))
  afterAll(closeDatabases)
}

export const byTime = (direction: 1 | -1): Order => ({ field: 'at', kind: 'instant', direction })
export const byName = (direction: 1 | -1): Order => ({ field: 'name', kind: 'text', direction })
export const byId = (direction: 1 | -1): Order => ({ field: '_id', kind: 'text', direction })

/** Rows of which three each are equal in all that lists are sorted by. */
export const rowsWithTies = (count: number, given: Partial<Row> = {}): Row[] =>
  Array.from({ length: count }, (_, n) => ({
    _id: `id-${String((n * 7) % count).padStart(3, '0')}`,
    at: new Date(1_700_000_000_000 + Math.floor(n / 3)),
    name: `é${Math.floor(n / 3)}`,
    parent: 'p',
    parents: ['p', 'q'],
    ...given,
  }))
