import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault, FaultKind } from './plan.ts'
import type { Processes } from './processes.ts'
import type { Receivers } from './receivers.ts'
import type { Stage } from './stage.ts'

interface Parts {
  stage: Stage
  processes: Processes
  receivers: Receivers
}

/** Makes faults happen. @returns what is called with each in turn, and what waits until all is mended */
export function breaker({ stage, processes, receivers }: Parts) {
  const { mongodb } = stage
  // Of one part one thing at a time: what is down cannot be cut off. Different parts break together.
  const turns = new Map<string, Promise<void>>()
  const inTurn = (part: string, work: () => Promise<void>) => {
    turns.set(part, (turns.get(part) ?? Promise.resolve()).then(work))
  }
  const acts: Record<FaultKind, (fault: Fault) => void | Promise<void>> = {
    'worker killed': ({ which, clockHours }) => processes.replace('worker', which, clockHours),
    'producer killed': ({ which }) => processes.replace('producer', which, 0),
    'worker frozen past its lease': async ({ which, forMs }) => {
      const goOn = await processes.freeze(which)
      // Leases are of two seconds.
      inTurn(`frozen ${which}`, () => sleep(2_000 + forMs).then(goOn))
    },
    'Redis killed and wiped': ({ forMs }) => inTurn('Redis', () => stage.wipeRedis(forMs / 3)),
    'Redis cut off': ({ forMs, isSilent }) => inTurn('Redis', () => stage.cutOffRedis(forMs, isSilent)),
    'primary stepped down': () => inTurn('MongoDB', mongodb.stepDown),
    'primary killed': ({ forMs }) => inTurn('MongoDB', () => mongodb.killPrimary(forMs)),
    'primary cut off': ({ forMs, isSilent }) =>
      inTurn('MongoDB', () => mongodb.cutOffPrimary(forMs, isSilent)),
    'receiver accepts and cuts': ({ forMs }) =>
      inTurn('receivers', async () => {
        receivers.cut(true)
        await sleep(forMs)
        receivers.cut(false)
      }),
  }
  return {
    act: async (fault: Fault) => acts[fault.kind](fault),
    mended: async () => void (await Promise.all(turns.values())),
  }
}
