import { setTimeout as sleep } from 'node:timers/promises'
import { breaker } from './break.ts'
import { type Fault, type FaultKind, planFaults } from './plan.ts'
import { type Processes, processesOn } from './processes.ts'
import { type Receivers, startReceivers } from './receivers.ts'
import { sentThings, unfinishedRows } from './rows.ts'
import { type Stage, setStage } from './stage.ts'

export interface Figures {
  seed: number
  seconds: number
  /** What was acknowledged to whoever committed it. */
  acknowledged: number
  /** What took effect at a receiver: that, and what was committed though nobody was told. */
  deliveries: number
  faults: Partial<Record<FaultKind, number>>
  /** Workers that were started with a clock two hours ahead or behind. */
  clocksOff: number
  /** What was acknowledged, or noted as sent, and never arrived. */
  lost: number
  /** What arrived before it was due. */
  early: number
  /** Messages that came again under the same id. */
  rawRepeats: number
  /** What took effect more than once at a receiver that knows a message by its id. */
  doubled: number
  /** How long after the last fault of a wave all that was acknowledged until then had arrived. */
  slowestDrainSeconds: number
  /** Rows that did not end as they should, by collection. */
  unfinished: Record<string, number>
  /** Processes that ended by themselves. */
  crashes: string[]
}

/** A fault run under way. */
export interface Run {
  figures: Promise<Figures>
  /** Ends what was started; in the middle of it, too. */
  stop(): Promise<void>
}

interface Options {
  seed: number
  seconds: number
}

/** Longer than any lease or wait: what takes longer is lost. */
const patienceMs = 90_000

/** Runs a chain of real processes on real stores, and breaks all of them by the plan of the seed. */
export function startRun(options: Options, report: (line: string) => void): Run {
  const stops: (() => Promise<void> | void)[] = []
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next()
  }
  const run = async (): Promise<Figures> => {
    const stage = await setStage()
    stops.push(stage.stop)
    const receivers = await startReceivers()
    stops.push(receivers.close)
    const { webhookUrl, smtpUrl } = receivers
    const processes = processesOn([stage.mongodb.uri, stage.redisUrl, webhookUrl, smtpUrl])
    stops.push(processes.killAll)
    return watch({ stage, receivers, processes }, options, report)
  }
  return { figures: run().finally(stop), stop }
}

interface Parts {
  stage: Stage
  receivers: Receivers
  processes: Processes
}

async function watch(parts: Parts, { seed, seconds }: Options, report: (line: string) => void) {
  const { processes, receivers } = parts
  const { acknowledged, crashes } = processes
  const { effects } = receivers.arrivals
  const { act, mended } = breaker(parts)
  const faults: Figures['faults'] = {}
  const breakOne = async (fault: Fault) => {
    await sleep(fault.afterMs)
    await act(fault)
    faults[fault.kind] = (faults[fault.kind] ?? 0) + 1
    report(`${fault.kind}; ${acknowledged.size} acknowledged, ${effects.size} delivered`)
  }

  processes.startAll()
  await within(patienceMs, () => acknowledged.size > 20 && effects.size > 20)
  report('Three mongods, Redis, receivers, workers and producers are at work.')
  const waves = planFaults(seed, seconds)
  let slowestDrainSeconds = 0
  for (const [place, wave] of waves.entries()) {
    for (const fault of wave) await breakOne(fault)
    await mended()
    if (place === waves.length - 1) processes.kill('producer')
    const promised = [...acknowledged]
    const drainSeconds = await within(patienceMs, () => promised.every(thing => effects.has(thing)))
    slowestDrainSeconds = Math.max(slowestDrainSeconds, drainSeconds)
    report(`Wave ${place + 1} of ${waves.length}: all had arrived after ${drainSeconds.toFixed(1)} s.`)
  }

  let unfinished: Figures['unfinished'] = {}
  await within(patienceMs, async () => {
    unfinished = await unfinishedRows()
    return Object.keys(unfinished).length === 0
  })
  const due = new Set([...acknowledged, ...(await sentThings())])
  return {
    seed,
    seconds,
    acknowledged: acknowledged.size,
    deliveries: effects.size,
    faults,
    clocksOff: processes.clocksOff(),
    lost: [...due].filter(thing => !effects.has(thing)).length,
    early: receivers.arrivals.early,
    rawRepeats: receivers.arrivals.rawRepeats,
    doubled: [...effects.values()].filter(times => times > 1).length,
    slowestDrainSeconds,
    unfinished,
    crashes,
  }
}

/** @returns after how many seconds it was so, or that it never was in that time */
async function within(ms: number, isSo: () => boolean | Promise<boolean>): Promise<number> {
  const begun = Date.now()
  while (!(await isSo()) && Date.now() - begun < ms) await sleep(100)
  return (Date.now() - begun) / 1_000
}
