import { statfs } from 'node:fs/promises'
import { cacheFolder } from '../../stores/config.ts'
import { type Finding, fault, ok, warning } from '../finding.ts'
import { nearestThere } from '../nearest-there.ts'
import type { Check } from '../options.ts'

const MB = 1e6
const WARN_BELOW = 2_000 * MB
const FAIL_BELOW = 500 * MB

/** Room where the stores keep their data and where programs are fetched to. */
export const checkDisk: Check = ({ config: { dataDir } }) =>
  Promise.all([
    space('the data folder', dataDir, 'set CLUSTER_DATA to a folder on another disk'),
    space('the cache', cacheFolder(), 'set CLUSTER_CACHE to a folder on another disk'),
  ])

async function space(what: string, folder: string, instead: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(nearestThere(folder))
  return spaceFinding(`${what} ${folder}`, bavail * bsize, instead)
}

/** @param free bytes */
export function spaceFinding(place: string, free: number, instead: string): Finding {
  const amount = free < 10_000 * MB ? `${Math.floor(free / MB)} MB` : `${Math.floor(free / 1000 / MB)} GB`
  const text = `${amount} free for ${place}`
  if (free >= WARN_BELOW) return ok(text)
  const judge = free < FAIL_BELOW ? fault : warning
  return judge(text, `Free some space there (2 GB are enough), or ${instead}.`)
}
