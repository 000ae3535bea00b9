import { anyone, commandsOf, plansOf, subgraphUnderTest } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildForTests, organisation, person } from './fixtures.ts'

const BY_ID = 'query ($id: ID!) { organisation(id: $id) { id name website membership { state since } } }'
const BY_SIREN = 'query ($siren: String!) { organisationBySiren(siren: $siren) { name siren } }'
const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename ... on Organisation { name } ... on Person { id } }
}`

const { run: ask } = subgraphUnderTest(buildForTests)(anyone)

describe('an organisation', () => {
  test('is found by its id', async () => {
    const membership = { state: 'ACTIVE' as const, since: '2010-12-01' }
    const { _id: id, name } = await organisation({ membership, website: 'https://fictive.example.org/' })

    const { data, errors } = await ask(BY_ID, { id })

    expect(errors).toBeUndefined()
    expect(data.organisation).toEqual({ id, name, website: 'https://fictive.example.org/', membership })
  })

  test('of which nothing is known but its name shows null, not a fault', async () => {
    const { _id: id, name } = await organisation()

    const { data, errors } = await ask(BY_ID, { id })

    expect(errors).toBeUndefined()
    expect(data.organisation).toEqual({ id, name, website: null, membership: null })
  })

  test('that nobody knows answers ORGANISATION_NOT_FOUND', async () => {
    const { data, errors } = await ask(BY_ID, { id: 'nowhere' })

    expect(data).toEqual({ organisation: null })
    expect(errors).toMatchObject([{ extensions: { code: 'ORGANISATION_NOT_FOUND', field: 'id' } }])
  })
})

describe('a SIREN', () => {
  test.each(['356000000', '356 000 000', ' 356\u00a0000\u202f000 '])(
    'written %j finds its organisation',
    async siren => {
      if (siren === '356000000') await organisation({ name: 'Postière fictive', siren: '356000000' })

      const { data, errors } = await ask(BY_SIREN, { siren })

      expect(errors).toBeUndefined()
      expect(data.organisationBySiren).toEqual({ name: 'Postière fictive', siren: '356000000' })
    },
  )

  test('that is right but of no organisation here finds null', async () => {
    expect(await ask(BY_SIREN, { siren: '732829320' })).toEqual({ data: { organisationBySiren: null } })
  })

  test.each([
    ['with a wrong check digit', '356000001'],
    ['with two digits swapped', '536000000'],
    ['of eight digits', '35600000'],
    ['of fourteen digits', '35600000000048'],
    ['with a letter', '35600000O'],
    ['in other numerals', '٣٥٦٠٠٠٠٠٠'],
    ['of zeros', '000000000'],
    ['left empty', ''],
  ])('%s answers INVALID_SIREN', async (_, siren) => {
    const { data, errors } = await ask(BY_SIREN, { siren })

    expect(data).toEqual({ organisationBySiren: null })
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_SIREN', field: 'siren' } }])
  })
})

describe('entities', () => {
  const resolve = async (representations: object[]) => {
    let result: Awaited<ReturnType<typeof ask>> = {}
    const work = async () => {
      result = await ask(ENTITIES, { representations })
    }
    const commands = await commandsOf(['members'], work)
    const plans = await plansOf('members', work)
    return { ...result, commands, indexes: plans.map(({ indexes }) => indexes) }
  }

  test('of many ids are read by one command, in the order asked', async () => {
    const made = await Promise.all(Array.from({ length: 30 }, () => organisation()))
    const keys = made.map(({ _id }) => ({ __typename: 'Organisation', id: _id }))

    const { data, errors, commands, indexes } = await resolve([
      ...keys,
      { __typename: 'Organisation', id: 'nowhere' },
    ])

    expect(errors).toBeUndefined()
    expect(data._entities).toEqual([...made.map(({ name }) => ({ __typename: 'Organisation', name })), null])
    expect(commands).toEqual(['members.find'])
    expect(indexes).toEqual([['_id_']])
  })

  test('of many SIRENs are read by one command', async () => {
    const sirens = ['732829320', '552100554', '404833048']
    for (const siren of sirens) await organisation({ name: `Organisation fictive ${siren}`, siren })
    const keys = [...sirens, '000000000', null].map(siren => ({ __typename: 'Organisation', siren }))

    const { data, errors, commands, indexes } = await resolve(keys)

    expect(errors).toBeUndefined()
    expect(data._entities).toEqual([
      ...sirens.map(siren => ({ __typename: 'Organisation', name: `Organisation fictive ${siren}` })),
      null,
      null,
    ])
    expect(commands).toEqual(['members.find'])
    expect(indexes).toEqual([['siren_1']])
  })

  test('of many people are read by one command', async () => {
    const made = await Promise.all(Array.from({ length: 30 }, () => person()))
    const keys = made.map(({ _id }) => ({ __typename: 'Person', id: _id }))

    const { data, errors, commands } = await resolve(keys)

    expect(errors).toBeUndefined()
    expect(data._entities).toEqual(keys)
    expect(commands).toEqual(['members.find'])
  })
})
