import { type Graph, GraphUnavailable } from '@cluster/graph'
import type { CompositionPoint, Figure, Figures, Indicator } from './figures.ts'
import { monthsOf, quartersOf, yearUntil } from './period.ts'

/** The largest page: a quarter with a figure for each day, and some corrections, fits. */
const pageSize = 100

/** What the review of a year asks of the graph. A month and a quarter each have an alias. */
export function reviewQuery(year: number): string {
  const quarters = quartersOf(year).map(
    ({ from, to }, nth) =>
      `q${nth}: measurements(first: ${pageSize}, from: "${from}", to: "${to}") { ...Figures }`,
  )
  const months = monthsOf(year).map(
    ({ from, to }, nth) => `m${nth}: eventsHeld(from: "${from}", to: "${to}")`,
  )
  return `query YearlyReview($id: ID!, $locale: Locale!) {
  partnership(id: $id) {
    kind state startsOn agreement { reference endsOn }
    organisation { name servicesOffered ${months.join(' ')} }
    objectives { title(locale: $locale) indicators {
      title(locale: $locale) unit(locale: $locale) target source ${quarters.join(' ')}
    } }
  }
}
fragment Figures on MeasurementConnection { edges { node { on value note } } pageInfo { hasNextPage } }`
}

export const compositionQuery = `query CompositionOfYear($from: LocalDate!, $to: LocalDate!) {
  cluster { compositionHistory(from: $from, to: $to, by: MONTH) { asOf headcount { total ess share threshold } } }
}`

export interface Wanted {
  id: string
  year: number
  locale: 'FR' | 'EN'
  /** The day on which it is asked. */
  today: string
}

/** The figures of a year, or null where there is no such partnership. @throws GraphUnavailable, RangeError */
export async function askReview(graph: Graph, { id, year, locale, today }: Wanted): Promise<Figures | null> {
  const span = yearUntil(year, today)
  if (!span) throw new RangeError(`${year} has not begun.`)
  const { partnership } = await graph.ask<Answer>(reviewQuery(year), { id, locale })
  if (!partnership) return null
  const { organisation, objectives, ...told } = partnership
  if (!organisation) throw new GraphUnavailable('ORGANISATION_MISSING')
  if (told.startsOn > span.to)
    throw new RangeError(`The partnership began on ${told.startsOn}, after ${year}.`)
  const months = monthsOf(year).map(({ from }, nth) => (from > today ? null : organisation[`m${nth}`]!))
  const held = months.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const fromGraph = (value: number): Figure[] => [{ on: span.to, value, note: null }]
  return {
    ...told,
    year,
    until: span.to,
    partner: organisation.name,
    objectives: objectives.map(({ title, indicators }) => ({
      title,
      indicators: indicators.map(indicator => ({
        ...pick(indicator),
        figures: {
          MEASURED: () => figuresIn(indicator),
          EVENTS_HELD: () => fromGraph(held),
          SERVICES_OFFERED: () => fromGraph(organisation.servicesOffered ?? 0),
        }[indicator.source](),
      })),
    })),
    eventsByMonth: months,
    composition: await askComposition(graph, span),
  }
}

async function askComposition(graph: Graph, span: { from: string; to: string }): Promise<CompositionPoint[]> {
  const { cluster } = await graph.ask<Composition>(compositionQuery, span)
  return (cluster?.compositionHistory ?? []).map(({ asOf, headcount }) => ({ on: asOf, ...headcount }))
}

const pick = ({ title, unit, target, source }: AskedIndicator) => ({ title, unit, target, source })

/** @throws GraphUnavailable where a quarter has more than a page: a part of the figures would pass for all */
function figuresIn(indicator: AskedIndicator): Figure[] {
  const pages = [indicator.q0, indicator.q1, indicator.q2, indicator.q3]
  if (pages.some(({ pageInfo }) => pageInfo.hasNextPage)) throw new GraphUnavailable('TOO_MANY_FIGURES')
  // Of several of a day the last one counts.
  const ofDay = new Map(pages.flatMap(({ edges }) => edges.map(({ node }) => [node.on, node] as const)))
  return [...ofDay.values()]
}

interface Answer {
  partnership:
    | (Pick<Figures, 'kind' | 'state' | 'startsOn' | 'agreement'> & {
        organisation: ({ name: string; servicesOffered: number | null } & Record<`m${number}`, number>) | null
        objectives: { title: string; indicators: AskedIndicator[] }[]
      })
    | null
}
interface Page {
  edges: { node: Figure }[]
  pageInfo: { hasNextPage: boolean }
}
type AskedIndicator = Omit<Indicator, 'figures'> & Record<'q0' | 'q1' | 'q2' | 'q3', Page>
interface Composition {
  cluster: { compositionHistory: { asOf: string; headcount: Omit<CompositionPoint, 'on'> }[] } | null
}
