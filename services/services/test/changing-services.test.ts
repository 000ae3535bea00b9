import { anyone, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildServices } from '../src/build.ts'
import { Resource } from '../src/models/resource.ts'
import { Service } from '../src/models/service.ts'
import { ServicePoint } from '../src/models/service-point.ts'
import { TariffRight } from '../src/models/tariff-right.ts'
import { mayPay } from '../src/operations/prices/tariff-for.ts'
import { outbox } from '../src/outbox.ts'
import { manyServices, officeHours, storedPlace, storedService, weekly } from './fixtures.ts'

const as = subgraphUnderTest(buildServices, [Service, ServicePoint, Resource, TariffRight, outbox.facts])
const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }) =>
  errors?.[0]?.extensions.code

const SERVICE = `id title status delivery atypicalHours commissionRate
  offered { servicePoint { id } hours { weekly { opens } } }
  terms { duration step capacity quotas { group places } needsAgreement }
  price { amount } prices { validFrom public solidarity company vatRate }`
const CREATE = `mutation ($input: CreateServiceInput!) { createService(input: $input) { ${SERVICE} } }`
const CHANGE = `mutation ($input: ChangeServiceInput!) { changeService(input: $input) { ${SERVICE} } }`
const PRICE = `mutation ($input: SetServicePriceInput!) { setServicePrice(input: $input) { ${SERVICE} } }`

const terms = { duration: 30, step: 15 }
const create = (given: object = {}) =>
  as(viewers.MEMBER).run(CREATE, {
    input: { providerId: 'org-test', title: { fr: 'Repassage fictif' }, category: 'IRONING', ...given },
  })
const change = (id: string, given: object, viewer = viewers.MEMBER) =>
  as(viewer).run(CHANGE, { input: { id, ...given } })
const evening = officeHours({ weekly: [weekly(1, '18:00', '20:00')] })

describe('a service', () => {
  test('is offered at a place, with terms, and is told of', async () => {
    const { _id: servicePointId } = await storedPlace({ hours: evening })
    const { data } = await create({
      delivery: 'DROP_OFF',
      offered: [{ servicePointId }],
      terms: { ...terms, capacity: 2, quotas: [{ group: 'COMPANIES', places: 1 }] },
    })

    expect(data.createService).toMatchObject({
      title: 'Repassage fictif',
      status: 'OFFERED',
      delivery: 'DROP_OFF',
      atypicalHours: true,
      commissionRate: 0,
      offered: [{ servicePoint: { id: servicePointId }, hours: null }],
      terms: { capacity: 2, quotas: [{ group: 'COMPANIES', places: 1 }], needsAgreement: false },
      price: null,
      prices: [],
    })
    expect(await outbox.facts.distinct('type', { subject: data.createService.id })).toContain(
      'service.changed',
    )
  })

  test('is changed by who provides it and staff, part by part, and by nobody else', async () => {
    const { data } = await create({ description: { fr: 'Avant' } })
    const { id } = data.createService
    const before = await Service.findById(id).lean()

    expect((await change(id, { title: { fr: 'Ourlets fictifs' } })).data.changeService.title).toBe(
      'Ourlets fictifs',
    )
    expect((await change(id, { category: 'SEWING' }, viewers.STAFF)).errors).toBeUndefined()
    expect(
      codeOf(await change(id, { category: 'OTHER' }, { ...viewers.MEMBER, organisationIds: ['org-b'] })),
    ).toBe('FORBIDDEN')
    expect(codeOf(await change(id, { category: 'OTHER' }, viewers.RESIDENT))).toBe('FORBIDDEN')
    expect(await Service.findById(id).lean()).toEqual({
      ...before,
      title: { fr: 'Ourlets fictifs' },
      sortTitle: 'ourlets fictifs',
      category: 'SEWING',
      revision: 2,
    })
  })

  test('that is retired is on no list, and is not changed any more', async () => {
    const { data } = await create()
    const { id } = data.createService
    const RETIRE = `mutation ($input: RetireServiceInput!) { retireService(input: $input) { status } }`

    for (let times = 0; times < 2; times++)
      expect((await as(viewers.MEMBER).run(RETIRE, { input: { id } })).data.retireService.status).toBe(
        'RETIRED',
      )
    expect(codeOf(await change(id, { category: 'OTHER' }))).toBe('SERVICE_RETIRED')
    const list = await as(anyone).run('{ services { edges { node { id } } } }')
    expect(list.data.services.edges).toEqual([])
    expect((await as(anyone).run(`{ service(id: "${id}") { status } }`)).data.service.status).toBe('RETIRED')
  })

  test('shows its commission to staff and who provides it only', async () => {
    const { data } = await create()
    const { id } = data.createService
    const SET = `mutation ($input: SetCommissionInput!) { setCommission(input: $input) { commissionRate } }`
    const set = (viewer: typeof viewers.STAFF, rate: number) =>
      as(viewer).run(SET, { input: { serviceId: id, rate } })

    expect((await set(viewers.STAFF, 1_500)).data.setCommission.commissionRate).toBe(1_500)
    expect(codeOf(await set(viewers.STAFF, 10_001))).toBe('INVALID_COMMISSION')
    expect(codeOf(await set(viewers.MEMBER, 0))).toBe('FORBIDDEN')
    const seen = await as(viewers.RESIDENT).run(`{ service(id: "${id}") { commissionRate } }`)
    expect([seen.data.service.commissionRate, codeOf(seen)]).toEqual([null, 'FORBIDDEN'])
  })

  test.each<[string, string, object]>([
    ['of an organisation of others', 'NOT_YOUR_ORGANISATION', { providerId: 'org-other' }],
    ['without a title', 'TITLE_MISSING', { title: { fr: '' } }],
    ['with a long description', 'TEXT_TOO_LONG', { description: { fr: 'x'.repeat(5_001) } }],
    ['at a place that there is not', 'SERVICE_POINT_NOT_FOUND', { offered: [{ servicePointId: 'none' }] }],
    ['twice at a place', 'REPEATED_PLACE', { offered: [{ servicePointId: 'a' }, { servicePointId: 'a' }] }],
    [
      'at hours that cannot be',
      'INVALID_HOURS',
      { offered: [{ servicePointId: 'a', hours: { weekly: [weekly(1, '9:00', '10:00')] } }] },
    ],
    ['that lasts no time', 'INVALID_TERMS', { terms: { ...terms, duration: 0 } }],
    ['for nobody', 'INVALID_TERMS', { terms: { ...terms, capacity: 0 } }],
    [
      'with a quota over its capacity',
      'INVALID_TERMS',
      { terms: { ...terms, quotas: [{ group: 'RESIDENTS', places: 2 }] } },
    ],
    ['that needs what there is not', 'RESOURCE_NOT_FOUND', { terms: { ...terms, resourceIds: ['none'] } }],
  ])('is refused %s: %s', async (_, code, given) => {
    expect(codeOf(await create(given))).toBe(code)
    expect(await Service.countDocuments()).toBe(0)
  })

  test('follows its place when that changes its hours, whoever of both is first', async () => {
    const CHANGE_PLACE = `mutation ($input: ChangeServicePointInput!) { changeServicePoint(input: $input) { id } }`
    for (let round = 0; round < 10; round++) {
      const { _id: servicePointId } = await storedPlace()
      const { data } = await create()
      const { id } = data.createService
      const hours = { weekly: [weekly(1, '18:00', '20:00')] }

      const answers = await Promise.all([
        change(id, { offered: [{ servicePointId }] }),
        as(viewers.MEMBER).run(CHANGE_PLACE, { input: { id: servicePointId, hours } }),
      ])

      expect(answers.map(codeOf)).toEqual([undefined, undefined])
      expect((await Service.findById(id).lean())!.atypicalHours).toBe(true)
    }
  })
})

describe('the price of a service', () => {
  const set = (serviceId: string, given: object = {}) =>
    as(viewers.MEMBER).run(PRICE, { input: { serviceId, public: 1_200, vatRate: 2_000, ...given } })

  test('holds from an instant on, and the one before up to that', async () => {
    const { _id: id } = await storedService()
    const later = new Date(Date.now() + 3_600_000).toISOString()
    await set(id, { solidarity: 600 })
    const { data } = await set(id, { public: 1_300, validFrom: later })

    expect(data.setServicePrice.price).toEqual({ amount: 1_200 })
    expect(data.setServicePrice.prices).toMatchObject([
      { public: 1_200, solidarity: 600, company: null, vatRate: 2_000 },
      { public: 1_300, solidarity: null, validFrom: later },
    ])
    await set(id, { public: 1_400, validFrom: later })
    expect((await Service.findById(id).lean())!.prices.map(({ amounts }) => amounts.PUBLIC)).toEqual([
      1_200, 1_400,
    ])
  })

  test('set by twenty at once is set twenty times, each once', async () => {
    const { _id: id } = await storedService()
    const soon = Date.now() + 3_600_000

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => set(id, { validFrom: new Date(soon + n * 1_000).toISOString() })),
    )

    const refused = answers.map(codeOf).filter(Boolean)
    expect(refused).toEqual(Array(10).fill('TOO_MANY_PRICES'))
    const { prices } = (await Service.findById(id).lean())!
    expect(prices).toHaveLength(10)
    expect(prices.map(({ validFrom }) => validFrom.getTime())).toEqual(
      [...prices].map(({ validFrom }) => validFrom.getTime()).sort((one, other) => one - other),
    )
  })

  test.each<[string, string, object]>([
    ['that is negative', 'INVALID_PRICE', { public: -1 }],
    ['that is dearer for those who have less', 'INVALID_PRICE', { solidarity: 1_201 }],
    ['with a rate of VAT that there is not', 'INVALID_VAT_RATE', { vatRate: 1_960 }],
    ['of yesterday', 'PRICE_IN_PAST', { validFrom: '2020-01-01T00:00:00Z' }],
  ])('is refused %s: %s', async (_, code, given) => {
    const { _id: id } = await storedService()

    expect(codeOf(await set(id, given))).toBe(code)
    expect((await Service.findById(id).lean())!.prices).toEqual([])
  })
})

describe('a tariff', () => {
  const GRANT = `mutation ($input: GrantTariffInput!) { grantTariff(input: $input) { tariff lastDay } }`
  const END = `mutation ($input: EndTariffInput!) { endTariff(input: $input) }`
  const RIGHTS = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
    ... on Person { tariffRights { tariff organisation { id } } } } }`
  const personId = viewers.RESIDENT.personId!
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10)
  const grant = (given: object = {}) =>
    as(viewers.STAFF).run(GRANT, { input: { personId, tariff: 'SOLIDARITY', lastDay: inDays(30), ...given } })

  test('may be paid by who has the right to, until its last day, and by nobody else', async () => {
    await grant()
    await grant({ tariff: 'COMPANY', organisationId: 'org-a' })
    const now = new Date()
    const may = (tariff: 'PUBLIC' | 'SOLIDARITY' | 'COMPANY', organisationId: string | null, at = now) =>
      mayPay(personId, tariff, organisationId, at)

    expect(
      await Promise.all([may('PUBLIC', null), may('SOLIDARITY', null), may('COMPANY', 'org-a')]),
    ).toEqual([true, true, true])
    const refused = [may('PUBLIC', 'org-a'), may('COMPANY', 'org-b'), may('COMPANY', null)]
    expect(await Promise.all(refused)).toEqual([false, false, false])
    expect(await may('SOLIDARITY', null, new Date(Date.now() + 32 * 24 * 3_600_000))).toBe(false)
    expect(await mayPay('person-other', 'SOLIDARITY', null, now)).toBe(false)
  })

  test('is seen by the person itself and staff, and ends at once', async () => {
    await grant({ tariff: 'COMPANY', organisationId: 'org-a' })
    const see = async (viewer: typeof viewers.STAFF) => as(viewer).run(RIGHTS, { id: personId })

    const rights = [{ tariff: 'COMPANY', organisation: { id: 'org-a' } }]
    for (const viewer of [viewers.RESIDENT, viewers.STAFF])
      expect((await see(viewer)).data._entities[0].tariffRights).toEqual(rights)
    expect(codeOf(await see(viewers.MEMBER))).toBe('FORBIDDEN')
    const end = () => as(viewers.STAFF).run(END, { input: { personId, tariff: 'COMPANY' } })
    expect((await end()).data.endTariff).toBe(true)
    expect(codeOf(await end())).toBe('TARIFF_RIGHT_NOT_FOUND')
  })

  test.each<[string, string, object]>([
    ['of a company without one', 'ORGANISATION_OF_TARIFF', { tariff: 'COMPANY' }],
    ['of a company where the person pays', 'ORGANISATION_OF_TARIFF', { organisationId: 'org-a' }],
    ['until yesterday', 'INVALID_LAST_DAY', { lastDay: inDays(-2) }],
    ['for three years', 'INVALID_LAST_DAY', { lastDay: inDays(3 * 365) }],
  ])('is not granted %s: %s', async (_, code, given) => {
    expect(codeOf(await grant(given))).toBe(code)
    expect(await TariffRight.countDocuments()).toBe(0)
  })
})

describe('looking for a service', () => {
  const LIST = `query ($filter: ServiceFilter, $first: Int, $after: String) {
    services(filter: $filter, first: $first, after: $after) {
      edges { node { title distanceFrom(latitude: 50.6259, longitude: 3.0625) } } pageInfo { hasNextPage endCursor } } }`
  const find = async (filter: object, args: object = {}) => {
    const { data, errors } = await as(anyone).run(LIST, { filter, ...args })
    if (errors) throw Object.assign(new Error(errors[0]!.message), errors[0]!.extensions)
    return data.services as {
      edges: { node: { title: string; distanceFrom: number | null } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
  }
  const titles = async (filter: object) => (await find(filter)).edges.map(({ node }) => node.title)
  const at = (longitude: number) => ({
    type: 'Point' as const,
    coordinates: [longitude, 50.6259] as [number, number],
  })
  const near = { latitude: 50.6259, longitude: 3.0625, withinMetres: 800 }
  // A Monday at half past seven in the evening.
  const openAt = '2026-11-23T18:30:00Z'

  test('finds ironing that one can drop off after seven within 800 metres', async () => {
    const close = await storedPlace({ hours: evening, location: at(3.07) })
    const far = await storedPlace({ hours: evening, location: at(3.2) })
    const daily = await storedPlace({ location: at(3.07) })
    const offer = (fr: string, servicePointId: string, given: object = {}) =>
      storedService({
        title: { fr },
        category: 'IRONING',
        delivery: 'DROP_OFF',
        offered: [{ servicePointId, hours: null }],
        atypicalHours: servicePointId !== daily._id,
        ...given,
      })
    await offer('Près, le soir', close._id)
    await offer('Loin, le soir', far._id)
    await offer('Près, le jour', daily._id)
    const early = officeHours({ weekly: [weekly(1, '18:00', '19:00')] })
    await offer('Près, pas si tard', close._id, { offered: [{ servicePointId: close._id, hours: early }] })

    expect(await titles({ category: 'IRONING', near, openAt })).toEqual(['Près, le soir'])
    expect(await titles({ near })).toEqual(['Près, le jour', 'Près, le soir', 'Près, pas si tard'])
    expect(await titles({ openAt })).toEqual(['Loin, le soir', 'Près, le soir'])
    expect(await titles({ servicePointId: far._id })).toEqual(['Loin, le soir'])
    expect(await titles({ atypicalHours: true, near })).toEqual(['Près, le soir', 'Près, pas si tard'])
    const [first] = (await find({ servicePointId: close._id })).edges
    expect(first!.node.distanceFrom).toBe(530)
  })

  test('gives each once, page by page, though many of a page are closed then', async () => {
    const { _id: servicePointId } = await storedPlace({ hours: evening })
    const closed = officeHours({ weekly: [] })
    for (let n = 0; n < 30; n++)
      await storedService({
        title: { fr: `Service ${String(n).padStart(2, '0')}` },
        offered: [{ servicePointId, hours: n % 5 === 0 ? null : closed }],
      })

    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await find({ openAt }, { first: 2, after })
      seen.push(...page.edges.map(({ node }) => node.title))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(['Service 00', 'Service 05', 'Service 10', 'Service 15', 'Service 20', 'Service 25'])
  })

  test.each([{ withinMetres: 0 }, { withinMetres: 100_001 }, { latitude: 91 }, { longitude: -181 }])(
    'is refused around %j',
    async given => {
      await expect(find({ near: { ...near, ...given } })).rejects.toMatchObject({
        code: 'INVALID_COORDINATES',
      })
    },
  )

  test('reads by indexes whatever is asked for', async () => {
    const place = await storedPlace({ hours: evening, location: at(3.07) })
    await manyServices(300, 10)
    await Service.updateMany({}, { offered: [{ servicePointId: place._id, hours: null }] })
    for (const filter of [
      { near },
      { openAt },
      { near, openAt, category: 'IRONING' },
      { servicePointId: place._id, atypicalHours: true },
      { near, providerId: 'org-1' },
    ]) {
      const plans = await plansOf('services', () => find(filter, { first: 5 }))
      expect(plans.length).toBeGreaterThanOrEqual(2)
      for (const { stages } of plans) {
        expect(stages).not.toContain('COLLSCAN')
        expect([filter, stages]).toEqual([filter, expect.not.arrayContaining(['SORT'])])
      }
    }
  })
})
