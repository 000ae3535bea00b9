import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetupError } from '../stores/setup-error.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * The Chromium of this system: CHROMIUM_PATH, else one on the PATH.
 * @throws SetupError that says how to install one
 */
export function findChromium({ CHROMIUM_PATH, PATH = '' }: NodeJS.ProcessEnv): string {
  const folders = PATH.split(delimiter).filter(Boolean)
  const places = CHROMIUM_PATH
    ? [CHROMIUM_PATH]
    : names.flatMap(name => folders.map(folder => join(folder, name)))
  const found = places.find(isRunnable)
  if (found) return found
  throw new SetupError(
    CHROMIUM_PATH
      ? `CHROMIUM_PATH names no program that can be run: ${CHROMIUM_PATH}.`
      : `There is no Chromium here (${names.join(', ')}). Install one, such as by "apt-get install chromium", or name it by CHROMIUM_PATH.`,
  )
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
