import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Owner, ownerOf } from '../stores/claim.ts'
import { nearestThere } from './nearest-there.ts'
import { reasonOf } from './within.ts'

const SQLITE_BUSY = 5

/**
 * Who is at work on a data folder. `busy`: a cluster that starts, or a tool that keeps its stores to itself.
 * `killed`: nobody, but what a killed run has left.
 */
export type ClusterState =
  | { is: 'running'; owner: Required<Owner> }
  | { is: 'busy'; pid: number | undefined }
  | { is: 'killed' | 'absent' }
  | { is: 'unusable'; reason: string }

/** Reads the state of a data folder and leaves it as it is. */
export function clusterState(dataDir: string): ClusterState {
  try {
    const folder = nearestThere(dataDir)
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder`)
    accessSync(folder, constants.W_OK)
    const isHeld = isLockHeld(join(dataDir, 'lock'))
    const { pid, mongodbUri, redisUrl } = ownerOf(dataDir) ?? {}
    if (!isHeld) return { is: pid ? 'killed' : 'absent' }
    if (pid && mongodbUri && redisUrl) return { is: 'running', owner: { pid, mongodbUri, redisUrl } }
    return { is: 'busy', pid }
  } catch (error) {
    return { is: 'unusable', reason: reasonOf(error) }
  }
}

// Not by the process id that stores.json names: after a crash it may be anybody's.
function isLockHeld(file: string): boolean {
  if (!existsSync(file)) return false
  const lock = new DatabaseSync(file, { readOnly: true })
  try {
    lock.exec('SELECT 1 FROM sqlite_schema')
    return false
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return true
    throw error
  } finally {
    lock.close()
  }
}
