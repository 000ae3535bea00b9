import { collection } from '@cluster/database'
import type { ClientSession, Model } from 'mongoose'
import { backoffUpTo, defineJob, type Job } from './define-job.ts'
import { pendingRow, type Row, rowFields, rowIndex } from './row.ts'
import type { Transact } from './transact.ts'

/** The next instant at which something changes by the clock. Its id is that of what changes. */
export interface PlannedChange<Kind extends string> extends Row {
  kind: Kind
}

export interface Planned<Kind extends string> {
  id: string
  kind: Kind
  /** When it changes next; null when it does not change by itself any more. */
  at: Date | null
}

/**
 * Does to one thing what is due at an instant of the database's clock, in one transaction, and nothing that is not: it
 * may be called late, twice, or after what it is for was changed.
 * @returns when it changes next; null when it does not change by itself any more
 */
export type Follow = (id: string, at: Date, transact: Transact) => Promise<Date | null>

export interface Schedule<Kind extends string> {
  rows: Model<PlannedChange<Kind>>
  /**
   * Notes when things change next, in the transaction that decides it. What was planned before is forgotten, and who
   * works on it just now cannot end it any more: it is looked at again.
   */
  plan(planned: readonly Planned<Kind>[], session: ClientSession): Promise<void>
  /** The job that changes things when their time has come; run it in the service's worker. */
  follow(transact: Transact, table: Readonly<Record<Kind, Follow>>): Required<Job>
}

/**
 * What changes by the clock in a service: the database holds the due times, jobs only wake whoever looks then. No rule may
 * rest on it: what is due by the clock must hold without it.
 * @param service its queue is `SERVICE-follow-schedule`, its collection `plannedChanges`
 */
export function defineSchedule<Kind extends string>(service: string, kinds: readonly Kind[]): Schedule<Kind> {
  const rows = collection<PlannedChange<Kind>>(
    service,
    'plannedChanges',
    {
      _id: { type: String, required: true },
      kind: { type: String, enum: kinds, required: true },
      ...rowFields,
    } as { [Field in keyof PlannedChange<Kind>]-?: unknown },
    [
      rowIndex,
      // What changes no more by itself is forgotten in a month.
      {
        fields: { finishedAt: 1 },
        expireAfterSeconds: 30 * 24 * 3_600,
        partialFilterExpression: { state: 'DONE' },
      },
    ],
  )
  const { fence: _, ...pending } = pendingRow

  /**
   * Commits only while the row is still as it was claimed. Who was frozen past its lease would else do what was due then,
   * though others have gone on, and an edit may have planned anew.
   */
  const whileClaimed = (
    { _id, fence }: Pick<Row, 'fence'> & { _id: string },
    transact: Transact,
  ): Transact => {
    const isClaimed = (session: ClientSession) => rows.exists({ _id, fence } as object).session(session)
    return work =>
      transact(async (session, emit) => {
        if (await isClaimed(session)) return work(session, emit)
        throw Object.assign(new Error('Somebody else has claimed or planned it anew'), { code: 'OVERTAKEN' })
      })
  }

  return {
    rows,
    plan: async (planned, session) => {
      if (planned.length === 0) return
      const writes = planned.map(({ id, kind, at }) => ({
        updateOne: {
          filter: { _id: id },
          update: at
            ? { $set: { kind, wakeAt: at, ...pending }, $inc: { fence: 1 } }
            : {
                $set: { kind, state: 'DONE', wakeAt: new Date(0), finishedAt: new Date() },
                $inc: { fence: 1 },
              },
          upsert: at !== null,
        },
      }))
      await rows.collection.bulkWrite(writes as never, { session })
    },
    follow: (transact, table) =>
      defineJob<PlannedChange<Kind>>({
        name: `${service}-follow-schedule`,
        rows,
        maxAttempts: Number.POSITIVE_INFINITY,
        backoffMs: backoffUpTo(60_000),
        handle: async ({ _id, kind, fence, claimedAt }) => {
          const next = await table[kind](_id, claimedAt!, whileClaimed({ _id, fence }, transact))
          if (!next) return { state: 'DONE' }
          return { state: 'PENDING', fields: { wakeAt: next, attempts: 0, lastError: null } }
        },
      }),
  }
}
