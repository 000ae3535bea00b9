import { randomBytes, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Secrets {
  VIEWER_SECRET: string
  IDENTITY_SECRET: string
  WORKER_CLIENT_SECRET: string
  TICKET_SECRET: string
}

/** Where the secrets of the cluster of a data folder are. */
export const secretsIn = (dataDir: string): string => join(dataDir, 'keys')

/** The secrets of an embedded cluster, in a folder that only its owner can read; what is missing is made. */
export function ensureSecrets(dataDir: string): Secrets {
  const folder = secretsIn(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    VIEWER_SECRET: secretIn(join(folder, 'viewer-secret')),
    IDENTITY_SECRET: secretIn(join(folder, 'identity-secret')),
    WORKER_CLIENT_SECRET: secretIn(join(folder, 'worker-client-secret')),
    TICKET_SECRET: secretIn(join(folder, 'ticket-secret')),
  }
}

// A link is there with its content or not at all, and never takes the place of another: two may start at once.
function secretIn(file: string): string {
  const read = () => readFileSync(file, 'utf8')
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const made = `${file}.${randomUUID()}`
  writeFileSync(made, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(made, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(made)
  }
  return read()
}
