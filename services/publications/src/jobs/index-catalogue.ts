import { backoffUpTo, defineJob } from '@cluster/jobs'
import { IndexWork, type IndexWorkRow } from '../models/index-work.ts'
import { indexCatalogue as index } from '../operations/search/index-catalogue.ts'

/** Lets the search follow what changes. */
export const indexCatalogue = () =>
  defineJob<IndexWorkRow>({
    name: 'publications-index-catalogue',
    rows: IndexWork,
    concurrency: 1,
    leaseMs: 30_000,
    maxAttempts: Number.POSITIVE_INFINITY,
    backoffMs: backoffUpTo(60_000),
    handle: async (_, { signal }) => {
      await index(signal)
      return { state: 'DONE' }
    },
  })
