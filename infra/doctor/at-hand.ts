import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Binary, checked, findOnPath } from '../stores/binary.ts'
import { cached } from '../stores/cache.ts'
import { wheelFolder } from '../stores/fetch-wheel.ts'
import * as mongod from '../stores/find-mongod.ts'
import * as redis from '../stores/find-redis.ts'
import { reasonOf } from './within.ts'

/** A server program that `npm start` would take, and why it would pass over others on the PATH. */
export type AtHand = { found: (Binary & { way: string }) | undefined; passedOver: string[] }

type Wanted = { names: string[]; folders: string[]; program: RegExp; oldest: [number, number] }

export const mongodAtHand = (): Promise<AtHand> =>
  atHand({
    names: ['mongod'],
    folders: [mongod.DOWNLOAD, wheelFolder(mongod.WHEEL)],
    program: mongod.PROGRAM,
    oldest: mongod.OLDEST,
  })

export const redisAtHand = (): Promise<AtHand> =>
  atHand({
    names: ['redis-server', 'valkey-server'],
    folders: [wheelFolder(redis.WHEEL)],
    program: redis.PROGRAM,
    oldest: redis.OLDEST,
  })

// As findMongod and findRedis do, but these fetch what is not there and throw away a copy that does not run.
async function atHand({ names, folders, program, oldest }: Wanted): Promise<AtHand> {
  const passedOver: string[] = []
  for (const name of names) {
    const path = await findOnPath(name)
    if (!path) continue
    try {
      return { found: { ...(await checked(path, oldest)), way: 'on the PATH' }, passedOver }
    } catch (error) {
      passedOver.push(reasonOf(error))
    }
  }
  for (const folder of folders) {
    const files = await readdir(cached(folder), { recursive: true }).catch(() => [])
    const file = files.find(path => program.test(path))
    const binary = file && (await checked(join(cached(folder), file), oldest).catch(() => undefined))
    if (binary) return { found: { ...binary, way: 'a copy fetched earlier' }, passedOver }
  }
  return { found: undefined, passedOver }
}
