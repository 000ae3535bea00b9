import { constants } from 'node:fs'
import { access, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cached } from './cache.ts'
import { searchPath } from './config.ts'
import { run } from './run.ts'

/** A server program that was run once to ask its version. */
export type Binary = { path: string; version: string }

export async function findOnPath(name: string): Promise<string | undefined> {
  for (const folder of searchPath()) {
    const path = join(folder, name)
    const isProgram = await access(path, constants.X_OK).then(
      async () => (await stat(path)).isFile(),
      () => false,
    )
    if (isProgram) return path
  }
}

/**
 * Runs `PATH --version`.
 * @throws Error with the reason when it does not run here or is older than that
 */
export async function checked(path: string, oldest: [number, number]): Promise<Binary> {
  const output = await run(path, ['--version']).catch(error => {
    throw new Error(`${path} does not run here: ${error.message.split('\n').at(-1)}`)
  })
  const [, version, major, minor] = /v=?((\d+)\.(\d+)[\w.]*)/.exec(output) ?? []
  if (!version) throw new Error(`${path} says no version`)
  const isOld = Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1])
  if (isOld) throw new Error(`${path} is ${version}, ${oldest.join('.')} is the oldest that will do`)
  return { path, version }
}

/** The program of that name in a folder of the cache. A copy that does not run is thrown away, to be fetched anew. */
export async function checkedInCache(
  folder: string,
  name: RegExp,
  oldest: [number, number],
): Promise<Binary> {
  const files = await readdir(cached(folder), { recursive: true }).catch(() => [])
  const file = files.find(path => name.test(path))
  try {
    if (!file) throw new Error('none')
    return await checked(join(cached(folder), file), oldest)
  } catch (error) {
    await rm(cached(folder), { recursive: true, force: true })
    throw error
  }
}
