import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Claim, claim, ownerOf } from './claim.ts'
import { isAlive } from './processes.ts'
import { SetupError } from './setup-error.ts'
import { type Options, type Stores, startServers } from './start-servers.ts'

export type { Stores }

/**
 * Starts MongoDB and Redis on a data folder, which is this process's until `stop`; what a killed run has left is mended.
 * @param options.mongodbUri a replica set to use instead of a server started here; `redisUrl` likewise
 * @throws SetupError when another process has the folder, or a server cannot be had or started
 */
export async function startStores(options: Options): Promise<Stores> {
  const dataDir = resolve(options.dataDir)
  const claimed = claim(dataDir)
  if (claimed) return startClaimed(claimed, { ...options, dataDir }, { isShared: true })
  const who = ownerOf(dataDir)?.pid ?? 'unknown'
  throw new SetupError(
    `A cluster already runs on ${options.dataDir} as process ${who}: stop it, or use another CLUSTER_DATA.`,
  )
}

/**
 * For tools: the stores of the cluster that runs on the folder, whose `stop` does nothing, else ones started here. Those
 * another tool has started are its own, since it may stop them at any moment: waits for their end.
 * @throws SetupError when that takes longer than two minutes, or as `startStores` does
 */
export async function attachOrStartStores(options: Options): Promise<Stores> {
  const dataDir = resolve(options.dataDir)
  for (let waits = 0; waits < 1200; waits++) {
    const claimed = claim(dataDir)
    if (claimed) return startClaimed(claimed, { ...options, dataDir }, { isShared: false })

    const { pid, mongodbUri, redisUrl } = ownerOf(dataDir) ?? {}
    if (pid && isAlive(pid) && mongodbUri && redisUrl) {
      return { mongodbUri, redisUrl, pids: [], stop: async () => {} }
    }
    if (waits === 20) options.report(`Waiting for process ${pid}, which is at work on ${options.dataDir}.`)
    await sleep(100)
  }
  throw new SetupError(
    `Process ${ownerOf(dataDir)?.pid} has been at work on ${options.dataDir} for two minutes.`,
  )
}

async function startClaimed(
  claimed: Claim,
  options: Options,
  { isShared }: { isShared: boolean },
): Promise<Stores> {
  try {
    const stores = await startServers(options, { isThrowaway: false })
    if (isShared) claimed.publish({ mongodbUri: stores.mongodbUri, redisUrl: stores.redisUrl })
    let stopped: Promise<void> | undefined
    const stop = () => {
      stopped ??= stores.stop().finally(claimed.release)
      return stopped
    }
    return { ...stores, stop }
  } catch (error) {
    claimed.release()
    throw error
  }
}
