import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { asking, plansOf, testConfig, viewers } from '@cluster/testkit'
import { dayOf } from '@cluster/time'
import { signViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildServices } from '../src/build.ts'
import { Booking } from '../src/models/booking.ts'
import { Books, booksId } from '../src/models/books.ts'
import { Customer } from '../src/models/customer.ts'
import { JournalEntry, type JournalEntryRecord } from '../src/models/journal-entry.ts'
import { Service } from '../src/models/service.ts'
import { ServicePoint } from '../src/models/service-point.ts'
import { rightId, TariffRight } from '../src/models/tariff-right.ts'
import { atypicalMinutes } from '../src/operations/hours/atypical.ts'
import { book, bookableService, cancel, codeOf, day, inHours, minute, resident } from './booking-fixtures.ts'
import { faultsOfFec } from './fec-rules.ts'

const config = testConfig()
let processes: Subgraph[]
beforeAll(async () => {
  processes = [await buildServices(config), await buildServices(config)]
})
beforeEach(async () => {
  for (const model of [Booking, Customer, Service, ServicePoint, TariffRight])
    await model.collection.deleteMany({})
  // Past mongoose, which lets nobody empty what is only added to.
  await JournalEntry.collection.deleteMany({})
  await Books.updateOne({ _id: booksId }, { closedUntil: '' })
})
afterAll(async () => {
  for (const subgraph of processes) await subgraph.close()
  await closeDatabases()
})

const as = (viewer: typeof viewers.STAFF, n = 0) => asking(processes[n % processes.length]!)(viewer)
const staff = (n = 0) => as(viewers.STAFF, n)
const today = dayOf(new Date())
const month = today.slice(0, 7)
const year = Number(today.slice(0, 4))
const personId = viewers.RESIDENT.personId!

const run = (name: string, Input: string, input: object, n = 0) =>
  staff(n).run(
    `mutation ($input: ${Input}!) { ${name}(input: $input) { id lines { account debit credit } } }`,
    { input },
  )
const pay = (amount: number, given: object = {}, n = 0) =>
  run('recordPayment', 'RecordPaymentInput', { personId, amount, by: 'CARD', ...given }, n)
const refund = (amount: number, given: object = {}) =>
  run('recordRefund', 'RecordPaymentInput', { personId, amount, by: 'CASH', ...given })
const payOut = (amount: number) =>
  run('recordPayout', 'RecordPayoutInput', { organisationId: 'org-test', amount })
const spend = (amount: number, given: object = {}) =>
  run('recordCost', 'RecordCostInput', { kind: 'OTHER', amount, label: 'Dépense fictive', ...given })
const balanceOf = async (id: string): Promise<number> => {
  const ASK = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
    ... on Person { conciergeBalance } } }`
  return (await staff().run(ASK, { id })).data._entities[0].conciergeBalance
}
const journal = () => JournalEntry.find().sort({ _id: 1 }).lean<JournalEntryRecord[]>()
const sumsOf = (entries: readonly JournalEntryRecord[]) => {
  const sums = new Map<string, number>()
  for (const { lines } of entries)
    for (const { account, debit, credit } of lines)
      sums.set(account, (sums.get(account) ?? 0) + debit - credit)
  return sums
}
const page = async (url: string, viewer = viewers.STAFF) => {
  const headers = { [viewerHeader]: signViewer(viewer, config.VIEWER_SECRET) }
  return processes[0]!.server.inject({ method: 'GET', url, headers })
}

describe('what is owed', () => {
  test('is paid at most, and what was paid too much given back at most', async () => {
    const at = await bookableService()
    const customer = as(viewers.RESIDENT)
    const first = await book(customer, { ...at, startsAt: inHours(24) })
    await book(customer, { ...at, startsAt: inHours(48) })
    expect(await balanceOf(personId)).toBe(2_400)

    expect(codeOf(await pay(2_401))).toBe('PAYMENT_OVER_OWED')
    expect((await pay(2_400)).data.recordPayment.lines).toEqual([
      { account: '512000', debit: 2_400, credit: 0 },
      { account: '411000', debit: 0, credit: 2_400 },
    ])
    expect(codeOf(await refund(1))).toBe('REFUND_OVER_CREDIT')
    await cancel(customer, first)
    expect(await balanceOf(personId)).toBe(-1_200)
    expect(codeOf(await refund(1_201))).toBe('REFUND_OVER_CREDIT')
    expect((await refund(1_200)).data.recordRefund.lines[0]).toEqual({
      account: '530000',
      debit: 0,
      credit: 1_200,
    })
    expect(await balanceOf(personId)).toBe(0)
  })

  test('is taken back from the account that it was booked on, though whose it was is forgotten by then', async () => {
    const id = await book(as(viewers.RESIDENT), { ...(await bookableService()), startsAt: inHours(24) })
    await Customer.deleteMany()
    await Booking.updateOne({ _id: id }, { personId: 'somebody-else', commissionRate: 9_000 })

    await cancel(staff(), id)

    expect([...sumsOf(await journal()).values()]).toEqual([0, 0, 0, 0])
    const [sale, back] = await journal()
    expect(back!.lines.map(({ partyId }) => partyId)).toEqual(sale!.lines.map(({ partyId }) => partyId))
    expect(await Customer.countDocuments()).toBe(0)
  })

  test('paid by twenty at once, in two processes, is paid once', async () => {
    const at = await bookableService()
    await book(as(viewers.RESIDENT), { ...at, startsAt: inHours(24) })

    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => pay(1_200, {}, n)))

    expect(answers.map(codeOf).sort()).toEqual([...Array(19).fill('PAYMENT_OVER_OWED'), undefined])
    expect(await balanceOf(personId)).toBe(0)
  })

  test('to a provider is what was sold in its name less the commission, and is paid out at most', async () => {
    const at = await bookableService()
    await book(as(viewers.RESIDENT), { ...at, startsAt: inHours(24) })

    expect(codeOf(await payOut(1_021))).toBe('PAYOUT_OVER_DUE')
    expect((await payOut(1_020)).errors).toBeUndefined()
    expect(codeOf(await payOut(1))).toBe('PAYOUT_OVER_DUE')
  })

  test.each<[string, () => Promise<{ errors?: readonly { extensions: { code: string } }[] }>]>([
    ['INVALID_AMOUNT', () => pay(0)],
    ['INVALID_AMOUNT', () => spend(-1)],
    ['PAYER_MISSING', () => pay(1, { organisationId: 'org-a' })],
    ['PAYER_MISSING', () => pay(1, { personId: null })],
    ['DAY_IN_FUTURE', () => spend(1, { day: '2999-01-01' })],
    ['LABEL_MISSING', () => spend(1, { label: ' ' })],
    ['INVALID_VAT_RATE', () => spend(1, { vatRate: 1_960 })],
    ['ENTRY_NOT_FOUND', () => run('correctEntry', 'CorrectEntryInput', { id: 'none' })],
  ])('is refused with %s, and nothing is entered', async (code, attempt) => {
    expect(codeOf(await attempt())).toBe(code)
    expect(await JournalEntry.countDocuments()).toBe(0)
  })
})

describe('the books', () => {
  test('are closed up to a day: nothing is entered on it any more', async () => {
    const CLOSE = 'mutation ($input: CloseBooksInput!) { closeBooks(input: $input) }'
    const close = (on: string) => staff().run(CLOSE, { input: { day: on } })
    const yesterday = dayOf(new Date(Date.now() - day))

    expect((await close(yesterday)).data.closeBooks).toBe(yesterday)
    expect((await close('2020-01-01')).data.closeBooks).toBe(yesterday)
    expect(codeOf(await close(today))).toBe('DAY_NOT_OVER')
    expect(codeOf(await spend(100, { day: yesterday }))).toBe('PERIOD_CLOSED')
    expect((await spend(100)).errors).toBeUndefined()
  })

  test('keep what was corrected, beside the same with the sides changed, once', async () => {
    const { id } = (await spend(1_200, { vatRate: 2_000 })).data.recordCost
    for (let times = 0; times < 2; times++) await run('correctEntry', 'CorrectEntryInput', { id })

    const entries = await journal()
    expect(entries.map(({ purpose }) => purpose)).toEqual(['COST', 'CORRECTED'])
    expect([...sumsOf(entries).values()]).toEqual([0, 0, 0])
  })

  test('balance after whatever is sold, taken back, paid and spent, at once and again', async () => {
    const step = fc.record({
      what: fc.constantFrom('BOOK', 'CANCEL', 'PAY', 'REFUND', 'PAYOUT', 'COST'),
      amount: fc.integer({ min: 1, max: 3_000 }),
      who: fc.integer({ min: 0, max: 2 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async steps => {
        const at = await bookableService({ capacity: 1_000 })
        const booked: { id: string; who: number }[] = []
        const work = async ({ what, amount, who }: (typeof steps)[number], n: number) => {
          if (what === 'BOOK')
            booked.push({ id: await book(as(resident(who), n), { ...at, startsAt: inHours(24) }), who })
          const [one] = booked
          if (what === 'CANCEL' && one) await cancel(as(resident(one.who), n), one.id)
          if (what === 'PAY') await pay(amount, { personId: `person-${who}` }, n)
          if (what === 'REFUND') await refund(amount, { personId: `person-${who}` })
          if (what === 'PAYOUT') await payOut(amount)
          if (what === 'COST') await spend(amount)
        }
        for (let from = 0; from < steps.length; from += 5)
          await Promise.all(steps.slice(from, from + 5).map((one, n) => work(one, n)))

        const entries = await journal()
        for (const { lines } of entries)
          expect(lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0)).toBe(0)
        for (const who of [0, 1, 2]) {
          const customer = await Customer.findOne({ personId: `person-${who}` }).lean()
          const own = entries.flatMap(({ lines }) => lines).filter(({ partyId }) => partyId === customer?._id)
          const sum = own.reduce((total, { debit, credit }) => total + debit - credit, 0)
          expect(await balanceOf(`person-${who}`)).toBe(customer ? sum : 0)
        }
        expect(sumsOf(entries).get('467000') ?? 0).toBeLessThanOrEqual(0)
        const { body } = await page(`/concierge/fec.txt?year=${year}&siren=123456782`)
        expect(faultsOfFec(body, year)).toEqual([])
      }),
      { numRuns: 8, seed: 20_261_126 },
    )
  })

  test('are given to an accountant as the rules have it, with nobody in them', async () => {
    const at = await bookableService({}, { title: { fr: 'Repassage\tfictif\n', en: 'x' } })
    await book(as(viewers.RESIDENT), { ...at, startsAt: inHours(24) })
    await pay(1_200)

    const { body, headers, statusCode } = await page(`/concierge/fec.txt?year=${year}&siren=123456782`)

    expect([statusCode, headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining(`123456782FEC${year}1231.txt`),
    ])
    expect(faultsOfFec(body, year)).toEqual([])
    expect(body.split('\r\n')).toHaveLength(1 + 4 + 2 + 1)
    expect(body).toContain('Repassage fictif')
    expect(body).not.toContain(personId)
    expect(faultsOfFec(body.replace('12,00', '12,01'), year)).toEqual(['entry 1 is out of balance by 1'])
    for (const wrong of ['year=26&siren=123456782', `year=${year}`])
      expect((await page(`/concierge/fec.txt?${wrong}`)).statusCode).toBe(400)
    expect((await page(`/concierge/fec.txt?year=${year}&siren=123456782`, viewers.MEMBER)).statusCode).toBe(
      403,
    )
  })

  test('are listed as they were entered, by an index', async () => {
    await spend(1)
    const LIST = `{ journal(since: "2020-01-01T00:00:00Z") { edges { node { journal day label } } } }`
    const plans = await plansOf('services', async () => {
      const { data } = await staff().run(LIST)
      expect(data.journal.edges).toEqual([{ node: { journal: 'BQ', day: today, label: 'Dépense fictive' } }])
    })
    for (const { stages } of plans) expect(stages).not.toContain('COLLSCAN')
    expect(codeOf(await as(viewers.MEMBER).run(LIST))).toBe('FORBIDDEN')
  })
})

describe('a statement', () => {
  const ASK = `query ($id: ID!, $kind: StatementKind!, $month: String!) {
    _entities(representations: [{ __typename: "Organisation", id: $id }]) { ... on Organisation {
      conciergeStatement(kind: $kind, month: $month) { broughtForward sales commission charged paid balance fileUrl lines { label amount } } } } }`
  const statement = async (id: string, kind: string, viewer = viewers.STAFF, of = month) => {
    const answer = await as(viewer).run(ASK, { id, kind, month: of })
    return { ...answer, found: answer.data?._entities[0]?.conciergeStatement }
  }

  test('tells a provider its sales, the commission and what is due, as a file too', async () => {
    const at = await bookableService()
    const customer = as(viewers.RESIDENT)
    const first = await book(customer, { ...at, startsAt: inHours(24) })
    await book(customer, { ...at, startsAt: inHours(48) })
    await cancel(customer, first)
    await payOut(500)

    const { found } = await statement('org-test', 'PROVIDER', viewers.MEMBER)

    expect(found).toMatchObject({
      broughtForward: 0,
      sales: 1_200,
      commission: 180,
      charged: 1_020,
      paid: 500,
      balance: 520,
    })
    expect(found.lines.map(({ amount }: { amount: number }) => amount)).toEqual([1_020, 1_020, -1_020, -500])
    const csv = await page(`${found.fileUrl}.csv`, viewers.MEMBER)
    expect(csv.body).toContain('Service fictif')
    const pdf = await page(`${found.fileUrl}.pdf?locale=EN`, viewers.MEMBER)
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await page(`${found.fileUrl}.csv`, viewers.RESIDENT)).statusCode).toBe(403)
    const other = { ...viewers.MEMBER, organisationIds: ['org-b'] }
    expect(codeOf(await statement('org-test', 'PROVIDER', other))).toBe('FORBIDDEN')
  })

  test('tells a company what its people booked, what it paid and owes, with what was before', async () => {
    await TariffRight.create({
      _id: rightId(personId, 'COMPANY'),
      personId,
      tariff: 'COMPANY',
      organisationId: 'org-company',
      lastDay: '2099-12-31',
      grantedAt: new Date(),
      grantedBy: 'person-staff',
    })
    const at = await bookableService()
    await book(as(viewers.RESIDENT), {
      ...at,
      startsAt: inHours(24),
      tariff: 'COMPANY',
      organisationId: 'org-company',
    })
    await pay(400, { personId: null, organisationId: 'org-company', by: 'TRANSFER' })

    expect((await statement('org-company', 'COMPANY')).found).toMatchObject({
      charged: 1_000,
      paid: 400,
      balance: 600,
    })
    const next = `${year + 1}-01`
    expect((await statement('org-company', 'COMPANY', viewers.STAFF, next)).found).toMatchObject({
      broughtForward: 600,
      charged: 0,
      balance: 600,
    })
    expect((await statement('org-none', 'COMPANY')).found).toMatchObject({ charged: 0, balance: 0 })
    expect(codeOf(await statement('org-company', 'COMPANY', viewers.STAFF, '2026-13'))).toBe('INVALID_MONTH')
  })
})

describe('the economic model', () => {
  const MODEL = `{ from to sales providerShare commissions subsidies income spent result people companies atypicalMinutes plotUrl
    costs { kind amount } post { gross charges covered breakEvenSales } }`
  const model = (from = today, to = today) =>
    staff().run(
      `query ($from: LocalDate!, $to: LocalDate!) { economicModel(from: $from, to: $to) ${MODEL} }`,
      { from, to },
    )
  const forecast = (given: object) =>
    staff().run(`query ($input: ForecastInput!) { forecast(input: $input) ${MODEL} }`, {
      input: { from: today, to: today, ...given },
    })

  test('ties to the journal to the cent, and says what covers the post', async () => {
    const at = await bookableService()
    for (let n = 0; n < 3; n++) await book(as(resident(n)), { ...at, startsAt: inHours(24 + n) })
    await spend(2_000, { kind: 'SALARY', label: 'Salaire fictif' })
    await spend(800, { kind: 'SOCIAL_CHARGES', label: 'Charges fictives' })
    await spend(1_200, { kind: 'RENT', label: 'Loyer fictif', vatRate: 2_000 })
    await run('recordSubsidy', 'RecordSubsidyInput', { amount: 2_000, label: 'Subvention fictive' })

    const found = (await model()).data.economicModel
    const sums = sumsOf(await journal())

    expect(found).toMatchObject({
      sales: 3_600,
      providerShare: -sums.get('467000')!,
      commissions: -sums.get('706000')!,
      subsidies: -sums.get('740000')!,
      income: 2_450,
      spent: 3_800,
      result: -1_350,
      people: 3,
      companies: 0,
      // (2450 - 1000) of 2800.
      post: { gross: 2_000, charges: 800, covered: 5_178, breakEvenSales: 14_400 },
    })
    expect(found.costs.find(({ kind }: { kind: string }) => kind === 'RENT').amount).toBe(sums.get('613200'))
    const svg = await page(found.plotUrl)
    expect(svg.body).toMatch(/^<svg /)
    for (const wrong of ['from=2026-02-31&to=2026-03-01', 'from=2026-03-01', 'from=2026-02-01&to=2026-01-01'])
      expect((await page(`/concierge/economic-model.svg?${wrong}`)).statusCode).toBe(400)
  })

  test('counts what was done at atypical times on its days, by the clocks of each place', async () => {
    const halfHour = 30 * minute
    for (const [place, startsAt, status] of [
      ['Europe/Paris', '2026-03-07T20:00:00Z', 'COLLECTED'],
      ['Europe/Paris', '2026-03-07T20:00:00Z', 'CANCELLED'],
      ['Europe/Paris', '2026-03-31T22:30:00Z', 'COLLECTED'],
      ['Indian/Reunion', '2026-03-31T19:00:00Z', 'COLLECTED'],
      ['Indian/Reunion', '2026-03-31T20:30:00Z', 'COLLECTED'],
    ] as const) {
      const at = await bookableService()
      const id = await book(as(viewers.RESIDENT), { ...at, startsAt: inHours(24) })
      await ServicePoint.updateOne({ _id: at.servicePointId }, { timeZone: place })
      const endsAt = new Date(Date.parse(startsAt) + halfHour)
      await Booking.updateOne({ _id: id }, { startsAt: new Date(startsAt), endsAt, status })
    }

    // In Paris the third is on the first of April, on Réunion only the fifth is.
    expect((await model('2026-03-01', '2026-03-31')).data.economicModel.atypicalMinutes).toBe(60)
  })

  test('of nothing is nothing', async () => {
    expect((await model('2020-01-01', '2020-12-31')).data.economicModel).toMatchObject({
      sales: 0,
      income: 0,
      post: { covered: null, breakEvenSales: null },
    })
    expect(codeOf(await model('2026-02-01', '2026-01-31'))).toBe('INVALID_SPAN')
    expect(codeOf(await model('2020-01-01', '2026-01-31'))).toBe('INVALID_SPAN')
  })

  test('is foreseen with other prices, volumes and hours', async () => {
    const at = await bookableService()
    for (let n = 0; n < 2; n++) await book(as(resident(n)), { ...at, startsAt: inHours(24 + n) })
    await spend(1_000, { kind: 'SALARY', label: 'Salaire fictif' })

    const same = (await forecast({})).data.forecast
    expect(same).toEqual((await model()).data.economicModel)
    const more = (await forecast({ prices: 1_000, volumes: 5_000 })).data.forecast
    expect(more).toMatchObject({ sales: 3_960, commissions: 495, post: { gross: 1_000 } })
    expect((await forecast({ hours: 10_000 })).data.forecast).toMatchObject({
      sales: 4_800,
      post: { gross: 2_000 },
    })
    expect(codeOf(await forecast({ volumes: -10_001 }))).toBe('INVALID_FORECAST')
  })

  test.each([
    ['a working evening', '2026-11-26T17:30:00Z', '2026-11-26T19:00:00Z', 60],
    ['an early morning', '2026-11-26T06:30:00Z', '2026-11-26T07:30:00Z', 30],
    ['noon', '2026-11-26T11:00:00Z', '2026-11-26T12:00:00Z', 0],
    ['a Saturday noon', '2026-11-28T10:30:00Z', '2026-11-28T11:30:00Z', 30],
    ['a Sunday', '2026-11-29T10:00:00Z', '2026-11-29T11:00:00Z', 60],
    ['a public holiday', '2026-11-11T10:00:00Z', '2026-11-11T11:00:00Z', 60],
    ['the night of the clock change', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25 * 60],
  ])('counts what of %s is at atypical times', (_, from, to, minutes) => {
    expect(atypicalMinutes({ from: new Date(from), to: new Date(to) }, 'Europe/Paris')).toBe(minutes)
  })
})
