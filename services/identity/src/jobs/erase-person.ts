import type { Graph } from '@cluster/graph'
import { backoffUpTo, defineJob, type Outcome } from '@cluster/jobs'
import type { Mailer } from '@cluster/mail'
import type { People } from '../graph/person.ts'
import { erasedMail } from '../mail/account-mails.ts'
import { Erasure, type ErasureRecord } from '../models/erasure.ts'
import { eraseEverywhere, eraseWhoItIs, type ForgetKeys } from '../operations/erase-everywhere.ts'

export interface ErasingMeans {
  graph: Graph
  people: People
  mailer: Mailer
  forgetKeys: ForgetKeys
  /** How long after the first time it is erased once more: the last token is out by then. */
  secondPassMs?: number
}

const minute = 60_000
/** Erasing does not wait for ever for a mail server. */
const mailPatienceMs = 7 * 24 * 60 * minute

/**
 * Erases a person from all services, twice: a token that was given before still works for ten minutes. Who it is
 * goes last, after it was told, which is noted: where members is away, the person is not told at each try. Each step
 * may be done again, so a run that died is simply run again.
 */
export const erasePerson = ({ secondPassMs = 11 * minute, ...means }: ErasingMeans) =>
  defineJob<ErasureRecord>({
    name: 'identity-erase-person',
    rows: Erasure,
    concurrency: 2,
    maxAttempts: Number.POSITIVE_INFINITY,
    backoffMs: backoffUpTo(5 * minute),
    handle: async (erasure, { stillMine }) => {
      const { personId, erasedAt, toldAt, claimedAt } = erasure
      if (!personId) return { state: 'DONE' }
      if (toldAt) {
        await eraseWhoItIs(personId, means.graph)
        return { state: 'DONE', fields: { personId: null } }
      }
      await eraseEverywhere(personId, means)
      if (!erasedAt) return goOn({ erasedAt: claimedAt }, new Date(claimedAt!.getTime() + secondPassMs))
      if (!(await stillMine())) return 'waiting'
      await tell(erasure, personId, means)
      return goOn({ toldAt: claimedAt }, claimedAt!)
    },
  })

/** Notes a step, and that the next comes at `wakeAt`, as if it were the first try of it. */
const goOn = (step: Partial<ErasureRecord>, wakeAt: Date): Outcome => ({
  state: 'PENDING',
  fields: { ...step, wakeAt, attempts: 0, lastError: null },
})

async function tell(
  { _id, requestedAt, claimedAt }: ErasureRecord,
  personId: string,
  { people, mailer }: ErasingMeans,
): Promise<void> {
  const person = await people.byId(personId)
  // Gone already, by another hand: nobody to tell.
  if (!person) return
  try {
    await mailer.send(erasedMail(_id, person))
  } catch (error) {
    if (claimedAt!.getTime() - requestedAt.getTime() < mailPatienceMs) throw error
  }
}
