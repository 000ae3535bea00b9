import { collection, createCollections, openDatabase } from '@cluster/database'
import { testConfig } from '@cluster/testkit'
import {
  createProducer,
  defineJob,
  type Job,
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

/** A worker whose sweep runs often, and its end. */
export function work(job: ReturnType<typeof noteJob>): () => Promise<void> {
  const producer = createProducer(queues)
  const worker = startWorker({
    ...queues,
    jobs: [job],
    producer,
    sweepEveryMs: 100,
    log: { error: () => undefined },
  })
  return async () => {
    await worker.close()
    await producer.close()
  }
}

export const inMs = (ms: number): Date => new Date(Date.now() + ms)
