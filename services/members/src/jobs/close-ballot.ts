import { backoffUpTo, defineJob, type Transact } from '@cluster/jobs'
import { BallotClosing, type BallotClosingRow } from '../models/ballot-closing.ts'
import { closeBallot as close } from '../operations/assemblies/close-ballot.ts'

export const closeBallotQueue = 'members-close-ballot'

/** Closes a ballot when its time has come. Votes end by the clock, not by this: it only counts them. */
export const closeBallot = ({ transact }: { transact: Transact }) =>
  defineJob<BallotClosingRow>({
    name: closeBallotQueue,
    rows: BallotClosing,
    maxAttempts: Number.POSITIVE_INFINITY,
    backoffMs: backoffUpTo(60_000),
    handle: async ({ _id, claimedAt }) => {
      await close({ id: _id, at: claimedAt!, onlyDue: true }, transact)
      return { state: 'DONE' }
    },
  })
