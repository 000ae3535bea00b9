import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from './config.ts'
import { isAlive } from './processes.ts'

const FETCHING = /^\.fetching-(\d+)-/

/** The folder of that name in the cache, whether it is there or not. */
export const cached = (name: string): string => join(cacheFolder(), name)

/**
 * Fills a folder of the cache once. Any number of processes may ask at the same time: each fills a folder of its own, and
 * the first to finish gives it the name.
 * @param fill puts the files into the folder it is given
 * @returns the folder, complete
 */
export async function fetchOnce(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = cached(name)
  if (existsSync(folder)) return folder

  await mkdir(cacheFolder(), { recursive: true })
  await removeAbandoned()
  const unfinished = await mkdtemp(join(cacheFolder(), `.fetching-${process.pid}-`))
  try {
    await fill(unfinished)
    await rename(unfinished, folder).catch(error => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return folder
}

async function removeAbandoned() {
  for (const name of await readdir(cacheFolder())) {
    const pid = FETCHING.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) await rm(join(cacheFolder(), name), { recursive: true, force: true })
  }
}
