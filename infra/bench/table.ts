import { availableParallelism, cpus } from 'node:os'
import type { CalendarTimes } from './measure-calendar.ts'
import type { ConciergeFigures } from './measure-concierge.ts'
import type { JobFigures } from './measure-jobs.ts'
import type { PublicationTimes } from './measure-publications.ts'
import type { Registrations } from './measure-registrations.ts'
import type { Scaled } from './measure-scale.ts'
import type { Speed } from './measure-speed.ts'
import type { Start } from './measure-start.ts'
import type { TokenCosts } from './measure-tokens.ts'
import type { Options } from './options.ts'
import type { Figures } from './run.ts'
import { shapeNames } from './shapes.ts'

const workloads = {
  same: 'The Agenda query, the same request all the time',
  varied: 'The Agenda query, every request another',
}
const millisecond = (value: number) => value.toFixed(value < 1 ? 3 : 2)
const megabytes = (bytes: number) => String(Math.round(bytes / 1e6))

/** The figures as a person reads them. */
export function tableOf(figures: Figures, options: Options): string {
  const { speeds, tokens, start, registrations, calendar, publications, scaled, jobs, concierge } = figures
  const parts = Object.entries(workloads).flatMap(([workload, title]) => {
    const those = speeds.filter(speed => speed.workload === workload)
    return those.length > 0
      ? [`${title}, ${underWay(options)}\n\n${speedTable(those)}\n\n${ratios(those)}`]
      : []
  })
  const last = speeds.filter(({ workload }) => workload === 'varied')
  if (last.length > 0) parts.push(`Resident, MB\n\n${byProcess(last, 'rssBytes', megabytes)}`)
  if (tokens) parts.push(tokenTable(tokens))
  if (start) parts.push(startTable(start))
  if (registrations.length > 0) parts.push(registrationTable(registrations, options))
  if (calendar) parts.push(calendarTable(calendar))
  if (publications) parts.push(publicationTable(publications))
  if (scaled.length > 0) parts.push(scaleTable(scaled))
  if (jobs) parts.push(jobsTable(jobs))
  if (concierge) parts.push(conciergeTable(concierge))
  return [machine, ...parts].join('\n\n')
}

const machine = `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model}`

const underWay = ({ rounds, seconds, connections }: Options): string =>
  `${connections} at once, ${rounds} rounds of ${seconds} s, turn about`

function speedTable(speeds: Speed[]): string {
  const rows = speeds.map(({ shape, requestsPerSecond, p50Ms, p99Ms, errors, cpuMs }) => [
    shape,
    requestsPerSecond.toFixed(0),
    p50Ms.toFixed(1),
    p99Ms.toFixed(1),
    String(errors),
    sum(Object.values(cpuMs)).toFixed(2),
  ])
  const head = ['', 'requests/s', 'p50 ms', 'p99 ms', 'errors', 'CPU ms/request']
  return `${aligned([head, ...rows])}\n\nCPU ms a request\n\n${byProcess(speeds, 'cpuMs', millisecond)}`
}

function byProcess<F extends 'cpuMs' | 'rssBytes'>(
  speeds: ({ shape: string } & Record<F, Record<string, number>>)[],
  field: F,
  format: (value: number) => string,
): string {
  const names = [...new Set(speeds.flatMap(speed => Object.keys(speed[field])))]
  const rows = names.map(name => [
    `  ${name}`,
    ...speeds.map(({ [field]: of }) => (of[name] === undefined ? '' : format(of[name]))),
  ])
  return aligned([['', ...speeds.map(({ shape }) => shape)], ...rows])
}

function ratios(speeds: Speed[]): string {
  const [one, ours, plain] = shapeNames.map(name => speeds.find(({ shape }) => shape === name)!)
  const gateway = ours!.cpuMs.gateway! / plain!.cpuMs.gateway!
  const whole = sum(Object.values(one!.cpuMs)) / sum(Object.values(plain!.cpuMs))
  return `Our gateway's CPU is ${gateway.toFixed(2)} of the plain one's; the one process's with mongod, ${whole.toFixed(2)} of all with the plain one.`
}

function tokenTable({
  checkNewToken,
  checkKnownToken,
  signViewer,
  verifyViewer,
  request,
}: TokenCosts): string {
  const rows = Object.entries({
    'check a token never seen': checkNewToken,
    'check a token seen before': checkKnownToken,
    'sign the viewer': signViewer,
    'verify the viewer, in each subgraph asked': verifyViewer,
    'the last three together': request,
  })
  return `Who asks, CPU ms\n\n${aligned(rows.map(([what, ms]) => [`  ${what}`, ms.toFixed(4)]))}`
}

function startTable({ readySeconds, rssBytes }: Start): string {
  const limits = new Map([
    [0, '300'],
    [10_000, '500'],
    [50_000, '500'],
  ])
  const memory = rssBytes.map(({ requests, rssBytes: bytes }) => [
    requests === 0 ? '  resident when ready, MB' : `  resident after ${requests} Agenda requests, MB`,
    megabytes(bytes),
    `at most ${limits.get(requests)}`,
  ])
  const rows = [['  ready after, s', readySeconds.toFixed(1), 'at most 5'], ...memory]
  return `npm start, installed and seeded, in one process\n\n${aligned(rows)}`
}

function registrationTable(registrations: Registrations[], { rounds }: Options): string {
  const rows = registrations.map(({ shape, perSecond, errors }) => [
    shape,
    perSecond.toFixed(0),
    'at least 300',
    String(errors),
  ])
  const table = aligned([['', 'registrations/s', 'wanted', 'rounds not right'], ...rows])
  const title = `200 people at once on the last 10 places, ${rounds} rounds`
  return `${title}\n\n${table}\n\nCPU ms a registration, until all are answered\n\n${byProcess(registrations, 'cpuMs', millisecond)}`
}

function calendarTable({ dates, bytes, firstMs, changedMs, againMs, unchangedMs }: CalendarTimes): string {
  const rows = [
    ['  the first time, ms', firstMs.toFixed(0), 'at most 300'],
    ['  after a change, ms', changedMs.toFixed(0), 'at most 300'],
    ['  once more, ms', againMs.toFixed(0), ''],
    ['  unchanged (304), ms', unchangedMs.toFixed(0), ''],
  ]
  return `The public calendar, ${dates} dates, ${(bytes / 1e6).toFixed(1)} MB\n\n${aligned(rows)}`
}

function publicationTable(times: PublicationTimes): string {
  const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0)
  const rows = [
    ['  taken in by the search, a second', times.indexedPerSecond.toFixed(0), ''],
    ['  the first search of a process, ms', times.firstSearchMs.toFixed(0), ''],
    ['  a search with facets, p50, ms', times.searchP50Ms.toFixed(0), ''],
    ['  a search with facets, p95, ms', times.searchP95Ms.toFixed(0), 'at most 60'],
    ['  harvested by OAI-PMH, a second', times.harvestedPerSecond.toFixed(0), 'at least 2000'],
    ['  growth over a whole harvest, MB', megabytes(times.harvestGrowthBytes), ''],
    ['  exported as BibTeX, a second', times.exportedPerSecond.toFixed(0), ''],
    ['  growth over 10,000 exported, MB', megabytes(times.exportGrowthBytes), ''],
  ]
  return `${times.publications} publications in one process\n\n${aligned(rows)}`
}

function scaleTable(scaled: Scaled[]): string {
  const rows = scaled.map(({ query, events, registrations, cpuMs, commands, errors }) => {
    const { cpuMs: least } = scaled.find(one => one.query === query)!
    const times = (cpuMs / least).toFixed(2)
    return [query, events, registrations, millisecond(cpuMs), times, commands.toFixed(2), errors].map(String)
  })
  const head = ['', 'events', 'registrations', 'CPU ms/request', 'times', 'commands/request', 'errors']
  return `The same in a small cluster and in a large one (wanted: at most 1.2 times)\n\n${aligned([head, ...rows])}`
}

function jobsTable({ planned, delivered, late, redis, errors }: JobFigures): string {
  const rows = [
    [`  ${planned.reminders} reminders planned from one fact, s`, planned.seconds.toFixed(1), 'at most 60'],
    ['  resident meanwhile, MB', megabytes(planned.rssBytes), 'at most 300'],
    ['  requests/s by two workers', delivered.perSecond.toFixed(0), 'at least 500'],
    [`  late at ${late.perSecond} due a second, p50 ms`, late.p50Ms.toFixed(0), ''],
    ['  late, p99 ms', late.p99Ms.toFixed(0), 'at most 2000'],
    ['  in Redis at most, jobs', String(redis.jobs), ''],
    ['  due furthest ahead there, s', redis.aheadSeconds.toFixed(0), 'at most 3600'],
    ['  lost, early or twice', String(errors), '0'],
  ]
  return `Jobs\n\n${aligned(rows)}`
}

function conciergeTable({ availability, rush, closing, errors, ...stored }: ConciergeFigures): string {
  const rows = [
    [
      `  a week's availability (${availability.slots} slots), CPU ms`,
      availability.cpuMs.toFixed(1),
      'at most 10',
    ],
    [`  ${rush.people} people on one slot: sold`, String(rush.sold), '1'],
    ['  all answered, s', rush.seconds.toFixed(2), 'at most 2'],
    [`  ${closing.orders} orders closed and booked, s`, closing.seconds.toFixed(1), 'at most 10'],
    ['  wrong', String(errors), '0'],
  ]
  const head = `The concierge, with ${stored.services} services and ${stored.bookings} bookings`
  return `${head}\n\n${aligned(rows)}`
}

/** Columns side by side, the first to the left and the others to the right. */
function aligned(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!)
  return rows.map(row => row.map(cell).join('   ')).join('\n')
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
