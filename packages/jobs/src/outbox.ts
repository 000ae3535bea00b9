import { collection, createTurns, type InTurn, newId } from '@cluster/database'
import type { Model } from 'mongoose'
import { backoffUpTo, defineJob, type Job } from './define-job.ts'
import type { Details, Fact } from './fact.ts'
import type { Producer } from './producer.ts'
import { insertDue, pendingRow, type Row, rowFields, rowIndex } from './row.ts'
import { type Commit, commitTo, type Joint, jointly, type Transact, type Work } from './transact.ts'

/** A fact on its way to one service. */
export interface FactRow extends Row, Fact {
  to: string
  details: Details | null
  at: Date
}

export interface Outbox {
  facts: Model<FactRow>
  /**
   * Commits a change and its facts together or neither, then wakes the job that hands the facts over.
   * @param inTurn whose turns joint changes wait for, where others wait for them too
   */
  transact(producer: Producer, inTurn?: InTurn): Transact
  /** The job that hands facts over; run it in the service's worker. */
  handOver(producer: Producer): Required<Job>
}

/** Where many come at once, those who wait for an answer come before those who are told of it. */
const crowdMs = 1_000
/** A fact that is older than this waits half as long as it has waited before it is sent again, but never long. */
const patientMs = 30_000
const longestMs = 60_000
const monthSeconds = 30 * 24 * 3_600

/** @param receivers the services that get every fact of this one that names no others */
export function defineOutbox(service: string, receivers: readonly string[]): Outbox {
  const facts = collection<FactRow>(
    service,
    'facts',
    {
      _id: { type: String, required: true },
      type: { type: String, required: true },
      subject: { type: String, required: true },
      to: { type: String, required: true },
      at: { type: Date, required: true },
      details: { type: Object, default: null },
      ...rowFields,
    },
    [rowIndex, { fields: { finishedAt: 1 }, expireAfterSeconds: monthSeconds }],
  )
  const queue = handOverQueue(service)

  const transact = (producer: Producer, inTurn = createTurns()): Transact => {
    const commit: Commit = async members => {
      let rows: ReturnType<typeof factRow>[] = []
      const settled = await commitTo(service, async (emitted, session) => {
        rows = emitted.flatMap(({ to = receivers, ...fact }) => to.map(receiver => factRow(fact, receiver)))
        if (rows.length > 0) await facts.collection.bulkWrite(rows.map(insertDue), { session })
      })(members)
      // Not awaited: the change stands, and the sweep finds what this misses.
      void producer.wake(
        queue,
        rows.map(({ _id }) => ({ id: _id, fence: 0, delayMs: members.length > 1 ? crowdMs : 0 })),
      )
      return settled
    }
    const together = jointly(commit, inTurn)
    return async <T>(work: Work<T>, joint?: Joint) => {
      if (joint) return together(work, joint)
      const [end] = await commit([{ work }])
      return (end as { value: T }).value
    }
  }

  const handOver = (producer: Producer) =>
    defineJob<FactRow>({
      name: queue,
      rows: facts,
      leaseMs: 10_000,
      concurrency: 50,
      maxAttempts: Number.POSITIVE_INFINITY,
      // What fails is Redis: it is asked again soon after it is back.
      backoffMs: backoffUpTo(10_000),
      handle: async ({ _id, type, subject, to, at, details, claimedAt }) => {
        const sent = await producer.send(inboxQueue(to), `${service}-${_id}`, {
          type,
          subject,
          from: service,
          at,
          ...(details ? { details } : {}),
        })
        if (!sent) throw Object.assign(new Error('Redis is away'), { code: 'QUEUE_AWAY' })
        // The receiver's completion ends the row (see hand-over.ts), not the fact that it was sent. Where the receiver is away
        // for long, all that waits for it is not claimed again every few seconds.
        const ageMs = claimedAt!.getTime() - at.getTime()
        return ageMs < patientMs ? 'waiting' : { inMs: Math.min(ageMs / 2, longestMs) }
      },
    })

  return { facts, transact, handOver }
}

const handOverQueue = (service: string): string => `${service}-hand-over`
export const inboxQueue = (service: string): string => `${service}-inbox`

function factRow(fact: Fact, to: string) {
  return { details: null, ...fact, _id: newId(), to, at: new Date(), ...pendingRow }
}
