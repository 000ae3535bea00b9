import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import type { Signed } from '@cluster/viewer'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import { type Asker, asking } from './asking.ts'
import { testConfig } from './stores.ts'

/**
 * A subgraph for the tests of one file, on databases of its own: built before them and closed after.
 * @param build what a service exports to build its subgraph
 * @param emptied the collections that are empty before each test
 * @returns as whom to ask: `as(viewers.RESIDENT).run(query, variables)`; to be called at any time
 */
export function subgraphUnderTest(
  build: (config: ReturnType<typeof testConfig>) => Promise<Subgraph>,
  emptied: readonly { deleteMany(): PromiseLike<unknown> }[] = [],
): (claims: Signed) => Asker {
  let subgraph: Subgraph
  beforeAll(async () => {
    subgraph = await build(testConfig())
  })
  if (emptied.length > 0) beforeEach(() => Promise.all(emptied.map(async model => model.deleteMany())))
  afterAll(async () => {
    await subgraph.close()
    await closeDatabases()
  })
  return claims => ({ run: (query, variables) => asking(subgraph)(claims).run(query, variables) })
}
