import { type Child, startChild } from './child.ts'
import { type CalendarTimes, measureCalendar } from './measure-calendar.ts'
import { type ConciergeFigures, measureConcierge } from './measure-concierge.ts'
import { type JobFigures, measureJobs, wholeSizes } from './measure-jobs.ts'
import { measurePublications, type PublicationTimes } from './measure-publications.ts'
import { measureRegistrations, type Registrations } from './measure-registrations.ts'
import { measureScale, type Scaled } from './measure-scale.ts'
import { measureSpeed, type Speed } from './measure-speed.ts'
import { measureStart, type Start } from './measure-start.ts'
import { measureTokens, type TokenCosts } from './measure-tokens.ts'
import type { Options, PartName } from './options.ts'
import { startShapes } from './shapes.ts'
import { setStage } from './stage.ts'

/** What was measured: nothing of a part that was not asked for. */
export interface Figures {
  speeds: Speed[]
  tokens: TokenCosts | null
  start: Start | null
  registrations: Registrations[]
  calendar: CalendarTimes | null
  publications: PublicationTimes | null
  scaled: Scaled[]
  jobs: JobFigures | null
  concierge: ConciergeFigures | null
}

/** A measurement under way. */
export interface Bench {
  figures: Promise<Figures>
  /** Ends what was started; in the middle of it, too. */
  stop(): Promise<void>
}

type Report = (line: string) => void

/** Measures what the options say, and tells on the way how far it is. */
export function runBench(options: Options, report: Report): Bench {
  const stops: (() => Promise<void>)[] = []
  // What was started last ends first: it uses the rest.
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next()
  }
  const measure = async (): Promise<Figures> => {
    const isAsked = (name: PartName) => options.parts.includes(name)
    const load = startChild('load.ts')
    stops.push(load.stop)
    const figures: Figures = {
      speeds: [],
      tokens: null,
      start: null,
      registrations: [],
      calendar: null,
      publications: null,
      scaled: [],
      jobs: null,
      concierge: null,
    }
    if (isAsked('agenda') || isAsked('registrations') || isAsked('calendar')) {
      const before = stops.length
      Object.assign(figures, await measureShapes(isAsked, load, stops, options, report))
      while (stops.length > before) await stops.pop()!()
    }
    if (isAsked('publications')) {
      const before = stops.length
      figures.publications = await measurePublications(stops, report)
      while (stops.length > before) await stops.pop()!()
    }
    if (isAsked('scale')) figures.scaled = await measureScale(load, stops, options, report)
    if (isAsked('jobs')) {
      const before = stops.length
      figures.jobs = await measureJobs(wholeSizes, stops, report)
      while (stops.length > before) await stops.pop()!()
    }
    if (isAsked('concierge')) {
      const before = stops.length
      figures.concierge = await measureConcierge(stops, report)
      while (stops.length > before) await stops.pop()!()
    }
    if (isAsked('start') || isAsked('memory'))
      figures.start = await measureStart(isAsked('memory') ? load : null, options, report)
    return figures
  }
  return { figures: measure().finally(stop), stop }
}

/** What is measured of all the shapes, on one seed. */
async function measureShapes(
  isAsked: (name: PartName) => boolean,
  load: Child,
  stops: (() => Promise<void>)[],
  options: Options,
  report: Report,
): Promise<Partial<Figures>> {
  const stage = await setStage(report)
  stops.push(stage.stop)
  const tokens = isAsked('agenda') ? await measureTokens(stage) : null
  const { shapes, stop } = await startShapes(stage, report)
  stops.push(stop)
  return {
    tokens,
    speeds: isAsked('agenda') ? await measureSpeed(shapes, load, options, report) : [],
    registrations: isAsked('registrations') ? await measureRegistrations(shapes, stage, options, report) : [],
    calendar: isAsked('calendar') ? await measureCalendar(shapes[0]!, report) : null,
  }
}
