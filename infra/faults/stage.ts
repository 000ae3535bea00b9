import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { closeDatabases, migrate, openDatabase } from '@cluster/database'
import { migrations } from '@cluster/notifications/migrations.ts'
import { lineTo } from '@cluster/testkit/line.ts'
import { freePorts } from '../distributed/free-ports.ts'
import { findRedis } from '../stores/find-redis.ts'
import { startRedis } from '../stores/redis.ts'
import { createChain } from './chain.ts'
import { type ReplicaSet, startReplicaSet } from './replica-set-of-three.ts'

/** The stores of a run, and how they are broken. */
export interface Stage {
  mongodb: ReplicaSet
  redisUrl: string
  wipeRedis(forMs: number): Promise<void>
  cutOffRedis(forMs: number, isSilent: boolean): Promise<void>
  stop(): Promise<void>
}

/** Starts three mongods and a Redis that keeps nothing, with the databases of the chain; all gone after `stop`. */
export async function setStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), `initiatives-et-cite-faults-${process.pid}-`))
  const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next()
  }
  try {
    const dataDirs = [1, 2, 3].map(n => join(folder, String(n)))
    for (const dataDir of dataDirs) await mkdir(dataDir)
    const mongodb = await startReplicaSet(dataDirs)
    stops.push(mongodb.stop)
    const quiet = () => undefined
    const binary = await findRedis(quiet)
    const [port] = (await freePorts(1)) as [number]
    // Killed is wiped.
    const start = () => startRedis(binary, { dataDir: folder, port, isThrowaway: true, report: quiet })
    let redis = await start()
    stops.push(() => redis.stop())
    const line = await lineTo(redis.url)
    stops.push(line.close)
    await Promise.all(['sender', 'receiver', 'notifications'].map(name => openDatabase(name, mongodb.uri)))
    stops.push(closeDatabases)
    await createChain()
    await migrate('notifications', migrations)
    return {
      mongodb,
      redisUrl: line.url,
      wipeRedis: async forMs => {
        process.kill(redis.pid, 'SIGKILL')
        await redis.stop()
        await sleep(forMs)
        redis = await start()
      },
      cutOffRedis: async (forMs, isSilent) => {
        if (isSilent) line.silence()
        else line.cut()
        await sleep(forMs)
        line.mend()
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
