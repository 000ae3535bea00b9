import type { ClientSession } from 'mongoose'
import { databaseNamed } from './collection.ts'

/**
 * Runs `work` in one transaction (snapshot read, majority write) and gives back its result. `work` may run
 * several times, when another write was in the way: it must touch nothing but the database.
 */
export async function inTransaction<T>(
  database: string,
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  const session = await databaseNamed(database).startSession()
  try {
    return await session.withTransaction(() => work(session), {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority' },
    })
  } finally {
    await session.endSession()
  }
}

/** True for the error of a unique index. */
export function isDuplicateKey(error: unknown): boolean {
  return (error as { code?: number } | null)?.code === 11_000
}
