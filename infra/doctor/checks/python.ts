import { findOnPath } from '../../stores/binary.ts'
import { run } from '../../stores/run.ts'
import { fault, ok, warning } from '../finding.ts'
import type { Check, Options } from '../options.ts'
import { reasonOf } from '../within.ts'

// Debian has the module venv without ensurepip, and then no environment can be made.
const ASK = `import sys, importlib.util as u
print(sys.version.split()[0], *[m for m in ('pip', 'ensurepip') if u.find_spec(m)])`
const MEND =
  'Install python3 with pip or venv (Debian, Ubuntu: apt install python3-venv), or bring the store: '

/** Python is needed only where a store has to be fetched. */
export const checkPython: Check = async options => {
  const missing = await toBeFetched(options)
  const path = await findOnPath('python3')
  if (missing.length === 0)
    return [ok(`${path ?? 'not on the PATH'}; not needed, no store has to be fetched`)]

  const { version, lack } = path ? await ask(path) : { lack: 'python3 is not on the PATH' }
  const what = missing.map(({ name }) => name).join(' and ')
  if (!lack) return [ok(`${version} at ${path}, with which ${what} can be fetched`)]
  // MongoDB can be had without it, if the machine reaches MongoDB's own site
  const judge = missing.some(({ isOnlyWay }) => isOnlyWay) ? fault : warning
  return [
    judge(`${lack}, and ${what} must be fetched`, MEND + missing.map(({ instead }) => instead).join('; ')),
  ]
}

async function toBeFetched({ mongodb, redis, mongodAtHand, redisAtHand }: Options) {
  const [noMongodb, noRedis] = await Promise.all([
    mongodb().then(async ({ is }) => is === 'absent' && !(await mongodAtHand()).found),
    redis().then(async ({ is }) => is === 'absent' && !(await redisAtHand()).found),
  ])
  return [
    ...(noMongodb
      ? [{ name: 'MongoDB', isOnlyWay: false, instead: 'mongod on the PATH, or MONGODB_URI' }]
      : []),
    ...(noRedis
      ? [
          {
            name: 'Redis',
            isOnlyWay: true,
            instead: 'redis-server or valkey-server on the PATH, or REDIS_URL',
          },
        ]
      : []),
  ]
}

async function ask(path: string): Promise<{ version?: string; lack?: string }> {
  try {
    const [version = '', ...modules] = (await run(path, ['-c', ASK], { silence: 2_000 })).trim().split(' ')
    return modules.length > 0 ? { version } : { lack: `python3 (${path}) has neither pip nor venv` }
  } catch (error) {
    return { lack: `python3 (${path}) does not run: ${reasonOf(error)}` }
  }
}
