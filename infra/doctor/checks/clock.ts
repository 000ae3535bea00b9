import { fault, ok, warning } from '../finding.ts'
import type { Check } from '../options.ts'
import { ifUp } from '../reach.ts'

const WARN_FROM = 2
const FAIL_FROM = 30

/** Leases go by MongoDB's clock, tokens and due times by this machine's: they must agree. */
export const checkClock: Check = async ({ mongodb }) =>
  ifUp(await mongodb(), async ({ client }) => {
    const asked = Date.now()
    const [answer] = await client
      .db('members')
      .aggregate<{ now: Date }>([{ $documents: [{}] }, { $set: { now: '$$NOW' } }], {
        readPreference: 'primaryPreferred',
      })
      .toArray()
    const answered = Date.now()
    // it was that time there at some moment between: only what lies outside is surely wrong
    const theirs = answer!.now.getTime()
    const seconds = Math.max(asked - theirs, theirs - answered, 0) / 1000
    const text = `this machine's and MongoDB's are ${seconds.toFixed(1)} s apart`
    if (seconds < WARN_FROM) return [ok(text)]
    const judge = seconds < FAIL_FROM ? warning : fault
    return [judge(text, 'Let both machines take their time from NTP (Linux: timedatectl set-ntp true).')]
  })
