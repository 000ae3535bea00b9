import type { Binary } from './binary.ts'
import { SetupError } from './setup-error.ts'

/** One way to have a server program: `find` throws an Error with the reason where it leads nowhere. */
export type Way = { name: string; find: () => Promise<Binary> }

/** @throws SetupError naming each way with its reason, then the advice */
export async function firstWay(what: string, ways: Way[], advice: string): Promise<Binary> {
  const reasons: string[] = []
  for (const { name, find } of ways) {
    try {
      return await find()
    } catch (error) {
      reasons.push(`  - ${name}: ${(error as Error).message}`)
    }
  }
  throw new SetupError(
    [`No ${what} can be had on this machine. Tried in turn:`, ...reasons, advice].join('\n'),
  )
}

export const notSet: Way['find'] = async () => {
  throw new Error('not set')
}
