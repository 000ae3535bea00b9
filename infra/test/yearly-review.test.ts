import { parseConfig } from '@cluster/config'
import { renderPdf } from '@cluster/documents'
import { apiSchema } from '@cluster/gateway/api-schema.ts'
import { operationLimits } from '@cluster/gateway/config.ts'
import type { Graph } from '@cluster/graph'
import { describe, expect, test } from '@jest/globals'
import { checkDocuments } from '../operations/check-documents.ts'
import { askReview, compositionQuery, reviewQuery } from '../review/ask-review.ts'
import type { Figures } from '../review/figures.ts'
import { monthsOf, quartersOf, yearUntil } from '../review/period.ts'
import { reviewDocument } from '../review/review-document.ts'

const page = (...figures: [on: string, value: number][]) => ({
  edges: figures.map(([on, value]) => ({ node: { on, value, note: null } })),
  pageInfo: { hasNextPage: false },
})
const indicator = {
  title: 'Indicateur fictif',
  unit: 'ateliers',
  target: 10,
  source: 'MEASURED',
  ...{ q0: page(['2030-01-05', 1], ['2030-03-05', 3], ['2030-03-05', 4]), q1: page(['2030-06-01', 8]) },
  ...{ q2: page(), q3: page() },
}
const partnership = {
  kind: 'PUBLIC',
  state: 'IN_FORCE',
  startsOn: '2029-07-01',
  agreement: { reference: 'Convention fictive', endsOn: '2032-06-30' },
  organisation: {
    name: 'Métropole fictive',
    servicesOffered: 2,
    ...Object.fromEntries(monthsOf(2030).map((_, nth) => [`m${nth}`, nth])),
  },
  objectives: [
    { title: 'Objectif fictif', indicators: [indicator, { ...indicator, source: 'EVENTS_HELD' }] },
    { title: 'Autre objectif fictif', indicators: [] },
  ],
}
const compositionHistory = ['2030-01-31', '2030-06-15'].map(asOf => ({
  asOf,
  headcount: { total: 10, ess: 7, share: 70, threshold: 65 },
}))
const graphOf = (answers: { partnership?: unknown; cluster?: unknown }): Graph => ({
  ask: async () => answers as never,
})
const wanted = { id: 'p', year: 2030, locale: 'FR', today: '2030-06-15' } as const
const review = async (given: object = {}) =>
  (await askReview(
    graphOf({ partnership: { ...partnership, ...given }, cluster: { compositionHistory } }),
    wanted,
  ))!

describe('the review of a year', () => {
  test('asks no more than the gateway lets anybody ask, and only what the graph has', async () => {
    const limits = parseConfig(operationLimits, {})

    const { faults } = checkDocuments(
      { review: reviewQuery(2030), compositionQuery },
      await apiSchema(),
      limits,
    )

    expect(faults).toEqual([])
  })

  test('takes of each day the last figure, and from the graph what is not measured by hand', async () => {
    const { objectives, eventsByMonth, until } = await review()

    const [byHand, held] = objectives[0]!.indicators
    expect(byHand!.figures.map(({ on, value }) => [on, value])).toEqual([
      ['2030-01-05', 1],
      ['2030-03-05', 4],
      ['2030-06-01', 8],
    ])
    expect(held!.figures).toEqual([{ on: '2030-06-15', value: 0 + 1 + 2 + 3 + 4 + 5, note: null }])
    expect(eventsByMonth).toEqual([0, 1, 2, 3, 4, 5, null, null, null, null, null, null])
    expect(until).toBe('2030-06-15')
  })

  test('shows what was wanted beside what came of it, and how it went', async () => {
    const { blocks } = reviewDocument(await review(), { locale: 'FR', writtenAt: new Date(0) })

    const tables = blocks.flatMap(block => (block.kind === 'table' ? [block] : []))
    expect(tables[1]!.rows[0]).toEqual([
      '1.1',
      'Indicateur fictif (ateliers)',
      '10',
      '8',
      '01/06/2030',
      '80 %',
    ])
    const plots = blocks.flatMap(block => (block.kind === 'picture' ? [block.plot.title] : []))
    expect(plots).toEqual([
      'Part de la cible atteinte',
      '1.1 Indicateur fictif',
      'Événements par mois',
      'Part de l’économie sociale et solidaire parmi les adhérents',
    ])
  })

  test.each(['FR', 'EN'] as const)('is a PDF in %s, also of a partnership without anything', async locale => {
    const empty: Figures = {
      ...(await review({ objectives: [] })),
      composition: [],
      eventsByMonth: Array(12).fill(null),
    }

    for (const figures of [await review(), empty]) {
      const pdf = await renderPdf(reviewDocument(figures, { locale, writtenAt: new Date(0) }))
      expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7')
    }
  })

  test('is not made of a part of the figures', async () => {
    const more = { ...page(), pageInfo: { hasNextPage: true } }
    const objectives = [{ title: 'Un', indicators: [{ ...indicator, q2: more }] }]

    await expect(review({ objectives })).rejects.toMatchObject({ code: 'TOO_MANY_FIGURES' })
  })

  test('is refused for a year before the partnership, and for one that has not begun', async () => {
    await expect(review({ startsOn: '2031-01-01' })).rejects.toThrow('began on 2031-01-01')
    await expect(askReview(graphOf({}), { ...wanted, year: 2031 })).rejects.toThrow('2031 has not begun')
  })

  test('of a partnership that nobody knows is none', async () => {
    expect(await askReview(graphOf({ partnership: null }), wanted)).toBeNull()
  })
})

test('months and quarters cover a year, each day once', () => {
  expect(monthsOf(2028)[1]).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(quartersOf(2030).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2030-01-01 2030-03-31',
    '2030-04-01 2030-06-30',
    '2030-07-01 2030-09-30',
    '2030-10-01 2030-12-31',
  ])
  expect(yearUntil(2030, '2031-05-01')).toEqual({ from: '2030-01-01', to: '2030-12-31' })
  expect(yearUntil(2031, '2030-12-31')).toBeNull()
})
