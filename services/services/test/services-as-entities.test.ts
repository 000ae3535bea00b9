import { anyone, commandsOf, plansOf, subgraphUnderTest } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildServices } from '../src/build.ts'
import { Service } from '../src/models/service.ts'
import { manyServices, storedService } from './fixtures.ts'

const ENTITIES = `query ($representations: [_Any!]!, $first: Int) {
  _entities(representations: $representations) {
    ... on Service { id title }
    ... on Organisation { id services(first: $first) { edges { node { id } } pageInfo { hasNextPage } } }
  }
}`
const ONE = `query ($id: ID!, $locale: Locale) {
  service(id: $id) { title(locale: $locale) description(locale: $locale) price { amount currency } provider { id } }
}`

const anybody = subgraphUnderTest(buildServices, [Service])(anyone)

describe('one service', () => {
  test('is shown to anybody in the language wanted, with its price in cents', async () => {
    const { _id: id } = await storedService({
      title: { fr: 'Panier fictif', en: 'Fictitious basket' },
      description: { fr: 'Rien que du faux' },
      prices: [
        {
          id: 'first',
          validFrom: new Date(0),
          amounts: { PUBLIC: 1_250, SOLIDARITY: null, COMPANY: null },
          vatRate: 2_000,
        },
      ],
    })

    const { data, errors } = await anybody.run(ONE, { id, locale: 'EN' })

    expect(errors).toBeUndefined()
    expect(data.service).toEqual({
      title: 'Fictitious basket',
      description: 'Rien que du faux',
      price: { amount: 1_250, currency: 'EUR' },
      provider: { id: 'org-test' },
    })
  })

  test('has no price where it is told on request', async () => {
    const { _id: id } = await storedService({ prices: [] })

    const { data } = await anybody.run(ONE, { id })

    expect(data.service).toMatchObject({ price: null, description: null })
  })

  test('of an unknown id names the field', async () => {
    const { data, errors } = await anybody.run(ONE, { id: 'nowhere' })

    expect(data).toEqual({ service: null })
    expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_NOT_FOUND', field: 'id' } }])
  })
})

describe('other subgraphs ask', () => {
  test('for many services in one command, and an unknown one is null', async () => {
    const stored = await Promise.all(Array.from({ length: 30 }, () => storedService()))
    const ids = [...stored.map(({ _id }) => _id), 'nowhere']
    const representations = ids.map(id => ({ __typename: 'Service', id }))

    let entities: unknown[] = []
    const commands = await commandsOf(['services'], async () => {
      const { data } = await anybody.run(ENTITIES, { representations })
      entities = data._entities
    })

    expect(commands).toEqual(['services.find'])
    expect(entities).toEqual([...stored.map(({ _id }) => ({ id: _id, title: 'Service fictif' })), null])
  })

  test('for the services of many organisations in one command', async () => {
    await manyServices(600, 30)
    const representations = Array.from({ length: 31 }, (_, n) => ({
      __typename: 'Organisation',
      id: `org-${n}`,
    }))

    let organisations: { id: string; services: { edges: unknown[]; pageInfo: object } }[] = []
    const commands = await commandsOf(['services'], async () => {
      const { data } = await anybody.run(ENTITIES, { representations, first: 3 })
      organisations = data._entities
    })

    expect(commands).toEqual(['services.aggregate'])
    for (const { services } of organisations.slice(0, 30)) {
      expect(services).toMatchObject({ edges: { length: 3 }, pageInfo: { hasNextPage: true } })
    }
    expect(organisations[30]).toEqual({
      id: 'org-30',
      services: { edges: [], pageInfo: { hasNextPage: false } },
    })
  })

  test('and MongoDB looks at no more services than the pages need', async () => {
    await manyServices(600, 30)
    const representations = Array.from({ length: 10 }, (_, n) => ({
      __typename: 'Organisation',
      id: `org-${n}`,
    }))

    const [plan] = await plansOf('services', () => anybody.run(ENTITIES, { representations, first: 3 }))

    expect(plan!.stages).not.toContain('COLLSCAN')
    expect(plan!.looksAt).toBe(10 * (3 + 1))
  })

  test.each([
    ['INVALID_PAGE_SIZE', '(first: 101)'],
    ['MALFORMED_CURSOR', '(after: "nonsense")'],
  ])('with bad arguments and get %s, with the rest of the organisation', async (code, args) => {
    const { data, errors } = await anybody.run(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Organisation { id services${args} { edges { cursor } } } }
      }`,
      { representations: [{ __typename: 'Organisation', id: 'org-0' }] },
    )

    expect(data._entities).toEqual([{ id: 'org-0', services: null }])
    expect(errors).toMatchObject([{ extensions: { code } }])
  })
})

test('how many services organisations offer is counted in one command, by an index', async () => {
  await storedService({ providerId: 'org-a' })
  await storedService({ providerId: 'org-a' })
  await storedService({ providerId: 'org-b' })
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organisation { servicesOffered } } }`
  const r = ['org-a', 'org-b', 'org-none'].map(id => ({ __typename: 'Organisation', id }))
  const count = async () => {
    const { data } = await anybody.run(query, { r })
    expect(data._entities).toEqual([2, 1, 0].map(servicesOffered => ({ servicesOffered })))
  }

  expect(await commandsOf(['services'], count)).toEqual(['services.aggregate'])
  expect((await plansOf('services', count))[0]!.stages).not.toContain('COLLSCAN')
})
