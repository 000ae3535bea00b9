import { setTimeout as sleep } from 'node:timers/promises'
import type { TestCluster } from '../test/cluster.ts'

const waitMs = 10_000

/** Waits for a code to be mailed to an address that was not given out before. */
export function newestCode({ mails }: TestCluster): (email: string) => Promise<string> {
  const given = new Set<string>()
  return async email => {
    for (const end = Date.now() + waitMs; Date.now() < end; await sleep(100)) {
      for (const { messageId = '', to, text = '' } of await mails()) {
        const isTheirs = [to ?? []].flat().some(address => address.text.includes(email))
        const code = /^\d{6}$/m.exec(text)?.[0]
        if (!isTheirs || !code || given.has(messageId)) continue
        given.add(messageId)
        return code
      }
    }
    throw new Error('No mail with a code came.')
  }
}
