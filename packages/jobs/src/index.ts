export { buildWorker, type ServiceWorkerOptions } from './build-worker.ts'
export { type Claimed, claim } from './claim.ts'
export {
  type Again,
  backoffUpTo,
  type Control,
  defineJob,
  type End,
  type Job,
  type Outcome,
} from './define-job.ts'

export type { Details, Emit, Emitted, Fact } from './fact.ts'
export { forgetKeys } from './forget-keys.ts'
export { handleRow } from './handle-row.ts'
export { defineInbox, type Inbox, type InboxRow } from './inbox.ts'
export type { Log } from './log.ts'
export { defineOutbox, inboxQueue, type Outbox } from './outbox.ts'
export {
  createProducer,
  horizonMs,
  type Producer,
  type QueueOptions,
  sleepingProducer,
  type Wake,
  type WorkerProducer,
} from './producer.ts'
export { openQueues, type QueueStatus, type Queues } from './queues.ts'
export { redisCheck } from './redis-health.ts'
export { insertDue, pendingRow, type Row, rowFields, rowIndex } from './row.ts'
export { defineSchedule, type Follow, type Planned, type PlannedChange, type Schedule } from './schedule.ts'
export { sweep } from './sweep.ts'
export type { Joint, Transact, Work } from './transact.ts'
export { type RunningWorker, startWorker, type WorkerOptions } from './worker.ts'
