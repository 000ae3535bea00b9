import { existsSync } from 'node:fs'
import { dirname } from 'node:path'

/** The folder, or the nearest above it that is there. */
export const nearestThere = (folder: string): string =>
  existsSync(folder) ? folder : nearestThere(dirname(folder))
