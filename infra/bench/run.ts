import { startChild } from './child.ts'
import { measureRegistrations, type Registrations } from './measure-registrations.ts'
import { measureSpeed, type Speed } from './measure-speed.ts'
import { measureStart, type Start } from './measure-start.ts'
import { measureTokens, type TokenCosts } from './measure-tokens.ts'
import type { Options } from './options.ts'
import { startShapes } from './shapes.ts'
import { setStage } from './stage.ts'

export interface Figures {
  /** Empty when memory was measured instead. */
  speeds: Speed[]
  tokens: TokenCosts | null
  start: Start | null
  /** Empty unless they were measured. */
  registrations: Registrations[]
}

/** A measurement under way. */
export interface Bench {
  figures: Promise<Figures>
  /** Ends what was started; in the middle of it, too. */
  stop(): Promise<void>
}

/** Measures what the options say, and tells on the way how far it is. */
export function runBench(options: Options, report: (line: string) => void): Bench {
  const stops: (() => Promise<void>)[] = []
  // What was started last ends first: it uses the rest.
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next()
  }
  const load = startChild('load.ts')
  stops.push(load.stop)

  const measure = async (): Promise<Figures> => {
    const nothing = { speeds: [], tokens: null, start: null, registrations: [] }
    if (options.memory) return { ...nothing, start: await measureStart(load, options, report) }
    const stage = await setStage(report)
    stops.push(stage.stop)
    const tokens = options.registrations ? null : await measureTokens(stage)
    const { shapes, stop: stopShapes } = await startShapes(stage, report)
    stops.push(stopShapes)
    if (options.registrations)
      return { ...nothing, registrations: await measureRegistrations(shapes, stage, options, report) }
    const speeds = await measureSpeed(shapes, load, options, report)
    await stop()
    return {
      ...nothing,
      speeds,
      tokens,
      start: options.start ? await measureStart(null, options, report) : null,
    }
  }
  return { figures: measure().finally(stop), stop }
}
