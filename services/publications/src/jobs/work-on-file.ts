import { backoffUpTo, defineJob } from '@cluster/jobs'
import { FileWork, type FileWorkRow } from '../models/file-work.ts'
import { workOnFile as work } from '../operations/files/work-on-file.ts'

/** Looks at files that came, that did not come in time, or that were taken away. */
export const workOnFile = () =>
  defineJob<FileWorkRow>({
    name: 'publications-work-on-file',
    rows: FileWork,
    // Each may read a PDF in a process of its own.
    concurrency: 1,
    leaseMs: 30_000,
    backoffMs: backoffUpTo(600_000),
    handle: async ({ _id, claimedAt }, { signal }) => {
      const next = await work(_id, claimedAt!, signal)
      return next
        ? { state: 'PENDING', fields: { wakeAt: next, attempts: 0, lastError: null } }
        : { state: 'DONE' }
    },
  })
