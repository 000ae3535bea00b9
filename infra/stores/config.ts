import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Where fetched programs are kept, for every clone on the machine. */
export function cacheFolder(): string {
  const { CLUSTER_CACHE, XDG_CACHE_HOME } = process.env
  return CLUSTER_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'initiatives-et-cite')
}

export const searchPath = (): string[] => (process.env.PATH ?? '').split(delimiter).filter(Boolean)

export const environment = (additions: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...additions,
})
