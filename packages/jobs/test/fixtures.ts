import { collection, createCollections, openDatabase } from '@cluster/database'
import { testConfig } from '@cluster/testkit'
import {
  createProducer,
  defineJob,
  type Job,
  type Log,
  type Row,
  rowFields,
  rowIndex,
  startWorker,
} from '../src/index.ts'

export interface NoteRow extends Row {
  text: string
}

/** Rows of work of a service that exists in tests only. */
export const Note = collection<NoteRow>(
  'notes',
  'notes',
  { _id: { type: String, required: true }, text: { type: String, default: '' }, ...rowFields },
  [rowIndex],
)

export const config = testConfig()
export const queues = { redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX }

export async function openNotes(): Promise<void> {
  await openDatabase('notes', config.MONGODB_URI, config.CLUSTER_PREFIX)
  await createCollections([Note])
}

export const noteJob = (handle: Job<NoteRow>['handle'], options: Partial<Job<NoteRow>> = {}) =>
  defineJob<NoteRow>({ name: 'notes-read', rows: Note, handle, ...options })

export const noLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A log that a test reads: each line as its message and reason. */
export function keptLog(): { log: Log; lines: string[] } {
  const lines: string[] = []
  const keep = (details: object, message: string) => {
    lines.push([message, (details as { reason?: string }).reason].filter(Boolean).join(': '))
  }
  return { log: { info: keep, warn: keep, error: keep }, lines }
}

/** A worker whose sweep runs often, and its end. */
export function work(
  job: ReturnType<typeof noteJob>,
  { redisUrl = queues.redisUrl, log = noLog } = {},
): () => Promise<void> {
  const options = { ...queues, redisUrl, log }
  const producer = createProducer(options)
  const worker = startWorker({
    ...options,
    jobs: [job],
    producer,
    sweepEveryMs: 100,
  })
  return async () => {
    await worker.close()
    await producer.close()
  }
}

export const inMs = (ms: number): Date => new Date(Date.now() + ms)
