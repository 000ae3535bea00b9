import { closeDatabases, migrate, openDatabase } from '@cluster/database'
import { migrations } from '@cluster/members/migrations.ts'
import { Organisation, type OrganisationRecord } from '@cluster/members/models/organisation.ts'
import { findSimilar } from '@cluster/members/operations/directory/find-similar.ts'
import {
  listOrganisations,
  type OrganisationsWanted,
} from '@cluster/members/operations/directory/list-organisations.ts'
import { plansOf, testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { perScale } from '../seed/ids.ts'
import { insertAll } from '../seed/insert-all.ts'
import { membersSeed } from '../seed/members.ts'

// To measure: ORGANISATIONS=100000 npm test -- infra/test/directory-figures.test.ts
const count = Number(process.env.ORGANISATIONS ?? 2_000)
const isMeasured = count > 2_000
const lille = { latitude: 50.63, longitude: 3.06 }

const lists: [name: string, wanted: OrganisationsWanted, most: number][] = [
  ['all', {}, 30],
  ['members', { isMember: true }, 50],
  ['a legal form', { legalForm: 'SCOP' }, 50],
  ['an ESS basis', { essBasis: 'BY_STATUTE' }, 50],
  ['an unknown one', { essBasis: 'UNKNOWN' }, 50],
  ['a division', { activity: '94' }, 50],
  ['a code', { activity: '88.10A' }, 50],
  ['all of these', { legalForm: 'ASSOCIATION', essBasis: 'BY_STATUTE', isMember: true, activity: '94' }, 50],
  ['the start of a name', { nameStartsWith: 'organisation fictive 1' }, 50],
  ['a word', { text: 'fictives' }, 50],
  ['a rare word', { text: 'fictive 1234' }, 50],
  ['a word and others', { text: 'imaginaire', legalForm: 'SCOP', isMember: true }, 400],
  ['within 500 m', { near: { ...lille, withinMetres: 500 } }, 2_500],
  ['within 5 km', { near: { ...lille, withinMetres: 5_000 } }, 2_500],
  ['within 50 km', { near: { ...lille, withinMetres: 50_000 } }, 2_500],
  [
    'within 5 km and others',
    { near: { ...lille, withinMetres: 5_000 }, legalForm: 'SCOP', activity: '62' },
    2_500,
  ],
]
const rows: string[][] = [['', 'first: ms', 'read', 'page', 'ms', 'read']]

beforeAll(async () => {
  const { MONGODB_URI, CLUSTER_PREFIX } = testConfig()
  await openDatabase('members', MONGODB_URI, CLUSTER_PREFIX)
  await migrate('members', migrations)
  const seed = membersSeed.find(({ model }) => model.modelName === Organisation.modelName)!
  const started = performance.now()
  await insertAll(Organisation, seed.fictitious!(count / perScale.organisations, new Date()))
  const seconds = (performance.now() - started) / 1_000
  if (isMeasured) console.log(`${count} organisations in ${seconds.toFixed(1)} s`)
}, 600_000)
afterAll(async () => {
  if (isMeasured)
    console.log(rows.map(row => row.map((cell, n) => cell.padStart(n ? 10 : 26)).join('')).join('\n'))
  await closeDatabases()
})

/** How long a work takes, as the median of several times, in milliseconds, and how much its reads look at. */
async function measure(work: () => Promise<unknown>) {
  const plans = await plansOf('members', work)
  const times: number[] = []
  for (let n = 0; n < (isMeasured ? 21 : 1); n += 1) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return { ms: times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!, plans }
}

/** The cursor before the thousandth page, or before the last one of a shorter list. */
async function farInto(wanted: OrganisationsWanted): Promise<{ after: string | null; page: number }> {
  let after: string | null = null
  let page = 1
  while (page < 1_000) {
    const { pageInfo } = await listOrganisations({ ...wanted, first: 100, after })
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
    page += 5
  }
  return { after, page }
}

test.each(lists)(
  'the list of %s reads about as much at its end as at its start',
  async (name, wanted, most) => {
    const first = await measure(() => listOrganisations(wanted))
    const { after, page } = await farInto(wanted)
    const last = await measure(() => listOrganisations({ ...wanted, after }))

    rows.push([name, ...figures(first), String(page), ...figures(last)])
    for (const { plans } of [first, last]) {
      expect(plans).toHaveLength(1)
      expect(plans[0]!.stages).not.toContain('COLLSCAN')
      expect(plans[0]!.looksAt).toBeLessThanOrEqual(most)
    }
  },
  600_000,
)

const figures = ({ ms, plans }: Awaited<ReturnType<typeof measure>>) => [
  ms.toFixed(1),
  String(plans[0]!.looksAt),
]

test('what may be the same is found among all, and others are not taken for it', async () => {
  // Slips as people make them, each in another of the seed.
  const slips: ((name: string) => string)[] = [
    name => name.toUpperCase(),
    name => name.replace('fictive', 'fictve'),
    name => name.replace('Organisation', 'Orgnaisation'),
    name => `Assoc. ${name}`,
    name => name.split(' ').reverse().join(' '),
  ]
  let found = 0
  let others = 0
  const sought = Array.from({ length: 200 }, (_, n) => Math.floor((n * count) / 200))
  for (const n of sought) {
    const name = slips[n % slips.length]!(`Organisation fictive ${n}`)
    const similar = await findSimilar({ name, city: 'Ville-Imaginaire' })
    const isMeant = (organisation: OrganisationRecord) => organisation._id === `org-fictive-${n}`
    if (similar[0] && isMeant(similar[0].organisation)) found += 1
    others += similar.filter(({ organisation }) => !isMeant(organisation)).length
  }
  const { ms, plans } = await measure(() => findSimilar({ name: 'Organisation fictve 1234' }))

  rows.push(['similar', ms.toFixed(1), String(plans[0]!.looksAt)])
  if (isMeasured) console.log(`Similar: ${found} of ${sought.length} found first, ${others} others shown`)
  expect([found, others]).toEqual([sought.length, 0])
  expect(plans).toHaveLength(1)
  expect(plans[0]!.looksAt).toBeLessThanOrEqual(6 * 41)
}, 600_000)
