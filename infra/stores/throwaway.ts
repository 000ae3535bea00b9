import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from './processes.ts'
import { stopLeftovers } from './server.ts'
import { type Stores, startServers } from './start-servers.ts'

const PREFIX = 'initiatives-et-cite-test-'
const OURS = new RegExp(`^${PREFIX}(\\d+)-`)

/** Stores for tests, fast because nothing of them needs to last. `stop` removes all; so does the next run after a kill. */
export async function startThrowawayStores(report: (line: string) => void): Promise<Stores> {
  await removeAbandoned(report)
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
  const remove = () => rm(dataDir, { recursive: true, force: true })
  try {
    const stores = await startServers({ dataDir, report }, { isThrowaway: true })
    let stopped: Promise<void> | undefined
    const stop = () => {
      // ending in order takes MongoDB a second
      if (!stopped) for (const pid of stores.pids) kill(pid)
      stopped ??= stores.stop().finally(remove)
      return stopped
    }
    return { ...stores, stop }
  } catch (error) {
    await remove()
    throw error
  }
}

function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended by itself
  }
}

async function removeAbandoned(report: (line: string) => void) {
  for (const folder of await readdir(tmpdir())) {
    const pid = OURS.exec(folder)?.[1]
    if (!pid || isAlive(Number(pid))) continue
    const dataDir = join(tmpdir(), folder)
    await stopLeftovers(dataDir, report)
    // another user's is not ours to remove
    await rm(dataDir, { recursive: true, force: true }).catch(() => {})
  }
}
