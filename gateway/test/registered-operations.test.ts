import { createHash } from 'node:crypto'
import { operationsOf } from '@cluster/graph/operations.ts'
import { viewers } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parse, print } from 'graphql'
import { answering, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

const HELD: Claims = { ...anonymous, appId: 'held' }
const FREE: Claims = { ...anonymous, appId: 'free' }
const WORKER: Claims = { ...anonymous, appId: 'reminder-worker' }
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const NAME = print(parse('query Name { cluster { name } }'))
const registered = new Map([
  [`held-${hash(NAME)}`, NAME],
  [`free-${hash(NAME)}`, NAME],
])
const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash(text) } } })

let gateway: TestGateway
let isAway = false
let lookUps: string[] = []

beforeAll(async () => {
  const identity = answering(async ({ query, variables: { appId, hash, id } }) => {
    if (query.includes('appStanding'))
      return { data: { appStanding: { isRevoked: false, registeredOperationsOnly: id === 'held' } } }
    lookUps.push(`${appId}-${hash}`)
    if (isAway) throw new Error('away')
    const document = registered.get(`${appId}-${hash}`)
    return { data: { registeredOperation: document ? { document } : null } }
  })
  const members = answering(async () => ({ data: { cluster: { name: 'Test' } } }))
  const events = answering(async () => ({ data: { registration: null } }))
  gateway = await startGateway({ subgraphs: { identity, members, events } })
})
afterAll(() => gateway.close())
beforeEach(() => {
  isAway = false
  lookUps = []
})

const send = async (body: object, claims: Claims | null) => {
  const headers = claims ? { authorization: `Bearer ${await tokenOf(claims)}` } : undefined
  const { status, body: answer } = await gateway.post(body, headers)
  return [status, answer.errors?.[0].extensions.code ?? answer.data]
}
const answered = [200, { cluster: { name: 'Test' } }]

describe('an app that is held to what it registered', () => {
  test.each([
    ['the document', { query: NAME }],
    ['the document laid out otherwise', { query: ' query  Name{cluster{name}} # as before' }],
    ['its hash alone', byHash(NAME)],
    ['both', { query: NAME, ...byHash(NAME) }],
  ])('may send %s', async (_, body) => {
    expect(await send(body, HELD)).toEqual(answered)
  })

  test.each([
    ['another document', { query: 'query Name { cluster { id: name } }' }],
    [
      'another document with the hash of a registered one',
      { query: '{ cluster { name } }', ...byHash(NAME) },
    ],
    [
      'a registered one with another beside it',
      { query: `${NAME} query B { cluster { name } }`, operationName: 'Name' },
    ],
    ['a question for the schema', { query: '{ __schema { description } }' }],
  ])('is refused %s', async (_, body) => {
    expect(await send(body, HELD)).toEqual([403, 'OPERATION_NOT_REGISTERED'])
  })
})

describe('a hash', () => {
  test.each<[string, object, Claims | null, unknown]>([
    ['of an app that may send all', byHash(NAME), FREE, answered],
    [
      'that another app registered',
      byHash(NAME),
      { ...FREE, appId: 'other' },
      [404, 'PERSISTED_QUERY_NOT_FOUND'],
    ],
    ['of a person', byHash(NAME), viewers.STAFF, [404, 'PERSISTED_QUERY_NOT_FOUND']],
    ['of nobody', byHash(NAME), null, [404, 'PERSISTED_QUERY_NOT_FOUND']],
    [
      'that is none',
      { extensions: { persistedQuery: { sha256Hash: { $gt: '' } } } },
      FREE,
      [404, 'PERSISTED_QUERY_NOT_FOUND'],
    ],
    ['in what is none', { extensions: { persistedQuery: null } }, FREE, [404, 'PERSISTED_QUERY_NOT_FOUND']],
  ])('%s is answered so', async (_, body, claims, expected) => {
    expect(await send(body, claims)).toEqual(expected)
  })

  test('stores nothing: a document sent with its hash is not known by it afterwards', async () => {
    const text = '{ cluster { name } }'

    expect(await send({ query: text, ...byHash(text) }, FREE)).toEqual(answered)
    expect(await send(byHash(text), FREE)).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND'])
  })

  test('is looked up once while it is remembered', async () => {
    const claims = { ...FREE, appId: 'remembered' }
    registered.set(`remembered-${hash(NAME)}`, NAME)

    for (let n = 0; n < 3; n++) await send(byHash(NAME), claims)

    expect(lookUps).toHaveLength(1)
  })

  test('is refused with 503 while identity is away', async () => {
    isAway = true

    expect(await send(byHash(`${NAME} `), FREE)).toEqual([503, 'APP_UNVERIFIED'])
  })
})

describe('the reminder worker', () => {
  const variables = { id: '1' }
  const { ReminderRegistration } = operationsOf('notifications')

  test('sends what stands in its files, whether identity is there or not', async () => {
    isAway = true

    expect(await send({ query: ReminderRegistration, variables }, WORKER)).toEqual([
      200,
      { registration: null },
    ])
    expect(await send({ ...byHash(ReminderRegistration!), variables }, WORKER)).toEqual([
      200,
      { registration: null },
    ])
    expect(lookUps).toEqual([])
  })

  test.each(['reminder-worker', 'identity'])('nothing else is let through of %s', async appId => {
    expect(await send({ query: NAME }, { ...WORKER, appId })).toEqual([403, 'OPERATION_NOT_REGISTERED'])
    expect(await send(byHash(NAME), { ...WORKER, appId })).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND'])
  })
})
