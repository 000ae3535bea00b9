import { buffer } from 'node:stream/consumers'
import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { anyone, asking, plansOf, testConfig, viewers } from '@cluster/testkit'
import { type Claims, signViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { minutesPdf } from '../src/documents/minutes-pdf.ts'
import { type RegisterRow, registerCsv, registerPdf } from '../src/documents/register-files.ts'
import { Assembly } from '../src/models/assembly.ts'
import { CompositionDay } from '../src/models/composition-day.ts'
import { electors, openAssembly } from './assembly-fixtures.ts'
import { buildForTests, member } from './fixtures.ts'

const config = testConfig()
let subgraph: Subgraph
beforeAll(async () => {
  subgraph = await buildForTests(config)
  const counted = (total: number, ess: number) => ({ total, ess })
  const day = (_id: string, total: number, ess: number) => ({
    _id,
    counts: { HEADCOUNT: counted(total, ess), VOTES: counted(2 * total, ess), CAPITAL: counted(100, 100) },
  })
  await CompositionDay.insertMany([
    day('2019-06-01', 4, 3),
    day('2020-02-10', 5, 4),
    day('2020-02-20', 6, 5),
    day('2020-11-01', 10, 7),
  ])
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

const get = (url: string, claims: Claims = anyone) =>
  subgraph.server.inject({
    method: 'GET',
    url,
    headers: { [viewerHeader]: signViewer(claims, config.VIEWER_SECRET) },
  })
const year = '/documents/composition.svg?from=2020-01-01&to=2020-12-31'

describe('the plot of the composition', () => {
  test('shows anybody how the share went, beside the threshold', async () => {
    const { statusCode, headers, body } = await get(year)

    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-disposition': 'inline; filename="composition-2020-01-01-2020-12-31.svg"',
      'cache-control': 'public, max-age=60',
    })
    expect(body).toContain('en nombre d’adhérents : 75 % (01/01/2020) → 70 % (01/11/2020)')
    expect(body).toContain('seuil des statuts : 65 %')
  })

  test('can be had in English, by another measure, and by coarser steps', async () => {
    const corners = (svg: string) =>
      Math.max(
        ...[...svg.matchAll(/<polyline points="([^"]+)"/g)].map(([, points]) => points!.split(' ').length),
      )
    const { body: days } = await get(year)
    const { body: months } = await get(`${year}&by=MONTH&measure=VOTES&locale=en`)

    expect(months).toContain('in votes: 37.5 % (01/01/2020) → 35 % (01/11/2020)')
    expect(months).toContain('lang="en-GB"')
    // A figure for each of three changes, or for each of two months, two corners each; the first, and the last day.
    expect([corners(days), corners(months)]).toEqual([8, 6])
  })

  test('is one of the last year where no days are given', async () => {
    expect((await get('/documents/composition.svg')).body).toContain('→ 70 %'.slice(2))
  })

  test.each([
    ['from', 'from=2020-02-30'],
    ['from', 'from=2020-02-02&to=2020-02-01'],
    ['from', 'from=1900-01-01'],
    ['to', 'to=2999-01-01'],
    ['to', 'to=%3Cscript%3E'],
    ['by', 'by=SECOND'],
    ['measure', 'measure=LUCK'],
    ['locale', 'locale=DE'],
  ])('is refused for a wrong %s: %s', async (field, query) => {
    const { statusCode, headers, body } = await get(`/documents/composition.svg?${query}`)

    expect([statusCode, headers['content-type']]).toEqual([400, 'application/json; charset=utf-8'])
    expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'INVALID_PARAMETER', field })
  })

  test('reads only the days of its period, by their index', async () => {
    const plans = await plansOf('members', () => get(year))

    expect(plans.filter(({ stages }) => stages.includes('COLLSCAN'))).toEqual([])
    expect(Math.max(...plans.map(({ looksAt }) => looksAt))).toBeLessThanOrEqual(3)
  })
})

const row = (given: Partial<RegisterRow> = {}): RegisterRow => ({
  number: 1,
  on: '2020-03-01',
  kind: 'SUBSCRIBED',
  holderName: 'Coopérative fictive Łódź',
  subscribed: 10,
  paid: 0,
  subscribedAfter: 10,
  paidAfter: 0,
  reason: null,
  ...given,
})
async function* rows() {
  yield row()
  yield row({
    number: 2,
    kind: 'REDEEMED',
    subscribed: -4,
    subscribedAfter: 6,
    holderName: null,
    reason: '=1+1',
  })
}
const about = {
  of: 'Grappe fictive',
  locale: 'FR',
  writtenAt: new Date('2020-04-01'),
  on: '2020-04-01',
} as const

describe('a register', () => {
  test('as CSV can be reckoned with', async () => {
    const [, first, second] = (await buffer(registerCsv(rows(), 'FR'))).toString().split('\r\n')

    expect(first).toBe('1;2020-03-01;Souscription;Coopérative fictive Łódź;10;0;10;0;')
    expect(second).toBe("2;2020-03-01;Remboursement;titulaire effacé;-4;0;6;0;'=1+1")
  })

  test('as PDF is made of lines, and of none', async () => {
    for (const lines of [rows(), []]) {
      const pdf = await registerPdf(lines, about)
      expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7')
    }
  })
})

test('minutes are a part for each item of the agenda, and room to sign', async () => {
  const text = 'Lieu : salle fictive\n- Une personne\n1. Le budget (vote)\nAdopté\n2. Divers\nRien'

  const pdf = await minutesPdf({ ...about, title: 'Procès-verbal fictif', text })

  // The title is a heading, then two items and the signatures.
  expect(pdf.toString('latin1').match(/\/S \/H\d\n/g)).toEqual([
    '/S /H1\n',
    '/S /H2\n',
    '/S /H2\n',
    '/S /H2\n',
  ])
})

describe('the register of the union', () => {
  const file = (type: 'csv' | 'pdf') => `/documents/registers/cluster/register.${type}`

  beforeAll(async () => {
    const staff = asking(subgraph)(viewers.STAFF)
    const { _id: id } = await member({ name: 'Coopérative fictive', essBasis: 'BY_STATUTE' })
    for (const mutation of [
      'openShareRegister(input: { nominalCents: 10000 }) { id }',
      `subscribeShares(input: { holder: { organisationId: "${id}" }, shares: 3, on: "2021-02-03" }) { id }`,
    ])
      expect((await staff.run(`mutation { ${mutation} }`)).errors).toBeUndefined()
  })

  test('is given to staff as CSV and as PDF', async () => {
    const csv = await get(file('csv'), viewers.STAFF)
    const pdf = await get(file('pdf'), viewers.DIRECTOR)

    expect([csv.statusCode, pdf.statusCode]).toEqual([200, 200])
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="register-cluster.csv"',
      'cache-control': 'private, no-store',
    })
    expect(csv.body).toMatch(/\r\n1;2021-02-03;Souscription;Coopérative fictive;3;0;3;0;\r\n/)
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test.each([
    ['nobody in particular', 401, 'UNAUTHENTICATED', anyone],
    ['a member', 403, 'FORBIDDEN', viewers.MEMBER],
  ])('is not given to %s', async (_, status, code, claims) => {
    const { statusCode, body } = await get(file('csv'), claims)

    expect(statusCode).toBe(status)
    expect(JSON.parse(body).errors[0].extensions.code).toBe(code)
  })

  test('that is none is told to staff', async () => {
    const { statusCode, body } = await get('/documents/registers/none/register.pdf', viewers.STAFF)

    expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([
      404,
      'SHARE_REGISTER_NOT_FOUND',
    ])
  })
})

test('the minutes of an assembly are given to who has a voice in it, and staff, once it is over', async () => {
  const { _id: id } = await openAssembly()
  await electors({ _id: id } as never, ['org-test'], {})
  const file = `/documents/assemblies/${id}/minutes.pdf?locale=EN`
  const stranger = { ...viewers.MEMBER, organisationIds: ['org-other'] }

  const early = await get(file, viewers.STAFF)
  await Assembly.updateOne({ _id: id }, { state: 'CLOSED', closedAt: new Date() })
  const answers = await Promise.all(
    [viewers.STAFF, viewers.MEMBER, stranger, anyone].map(who => get(file, who)),
  )

  expect([early.statusCode, JSON.parse(early.body).errors[0].extensions.code]).toEqual([
    400,
    'ASSEMBLY_NOT_CLOSED',
  ])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 404, 401])
  expect(answers[0]!.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
})
