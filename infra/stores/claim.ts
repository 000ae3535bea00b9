import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { SetupError } from './setup-error.ts'

const SQLITE_BUSY = 5

/** Who runs the cluster of a data folder; without addresses it is still starting, or keeps its stores to itself. */
export type Owner = { pid: number; mongodbUri?: string; redisUrl?: string }

export type Claim = { publish: (owner: Omit<Owner, 'pid'>) => void; release: () => void }

/**
 * Claims the data folder for this process.
 * @returns nothing when another process has it
 * @throws SetupError when the folder cannot be used
 */
export function claim(dataDir: string): Claim | undefined {
  // SQLite for its lock: the one in Node that the system itself releases when a process dies, however it dies
  let lock: DatabaseSync | undefined
  try {
    mkdirSync(dataDir, { recursive: true })
    // a moment of patience: of two that come together both would be refused
    lock = new DatabaseSync(join(dataDir, 'lock'), { timeout: 100 })
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    const { errcode, message } = error as { errcode?: number; message: string }
    if (errcode === SQLITE_BUSY) return undefined
    throw new SetupError(`The data folder ${dataDir} cannot be used: ${message}.`)
  }
  const file = join(dataDir, 'stores.json')
  const publish: Claim['publish'] = addresses => {
    const owner: Owner = { pid: process.pid, ...addresses }
    // private: an address from outside may hold a password
    writeFileSync(`${file}.new`, `${JSON.stringify(owner, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  publish({})
  const release = () => {
    rmSync(file, { force: true })
    lock.close()
  }
  return { publish, release }
}

export function ownerOf(dataDir: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'stores.json'), 'utf8'))
  } catch {
    return undefined
  }
}
