import { viewers } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { appStandings } from '../src/app-standings.ts'
import { answering, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

const PARTNER: Claims = { ...anonymous, appId: 'partner' }
const query = '{ cluster { name } }'
const mutation = 'mutation { publishEvent(input: { id: "1" }) { id } }'

let gateway: TestGateway
let standing: object | null
let isAway: boolean
let asked: string[]

beforeEach(async () => {
  standing = { isRevoked: false, registeredOperationsOnly: false }
  isAway = false
  asked = []
  const identity = answering(async ({ variables }, signedViewer) => {
    asked.push(String(variables.id))
    const [payload = ''] = signedViewer.split('.')
    const { appId, scopes } = JSON.parse(Buffer.from(payload, 'base64url').toString())
    if (isAway || appId !== 'gateway' || scopes[0] !== 'gateway') throw new Error('away')
    return { data: { appStanding: standing } }
  })
  const members = answering(async () => ({ data: { cluster: { name: 'Test' } } }))
  const events = answering(async () => ({ data: { publishEvent: null } }))
  gateway = await startGateway({ isSmall: true, subgraphs: { identity, members, events } })
})
afterEach(() => gateway.close())

const send = async (text: string, claims: Claims | null = PARTNER) => {
  const headers = claims ? { authorization: `Bearer ${await tokenOf(claims)}` } : undefined
  const { status, body } = await gateway.post({ query: text }, headers)
  return [
    status,
    ...(body.errors ?? []).map((error: { extensions: object }) => Object(error.extensions).code),
  ]
}

describe('a partner app', () => {
  test('changes nothing any more from the moment it is revoked, also when it was let through just before', async () => {
    expect([await send(mutation), await send(query)]).toEqual([[200], [200]])
    standing = { isRevoked: true, registeredOperationsOnly: false }

    expect([await send(mutation), await send(query)]).toEqual([
      [403, 'APP_REVOKED'],
      [403, 'APP_REVOKED'],
    ])
  })

  test('is looked up once for many queries, and anew for each mutation', async () => {
    for (let n = 0; n < 3; n++) await send(query)
    expect(asked).toEqual(['partner'])

    for (let n = 0; n < 3; n++) await send(mutation)
    expect(asked).toHaveLength(4)
  })

  test('reads on by what was known of it while identity is away, and changes nothing', async () => {
    await send(query)
    isAway = true

    expect([await send(query), await send(mutation)]).toEqual([[200], [503, 'APP_UNVERIFIED']])
  })

  test('of whom nothing is known reads nothing while identity is away', async () => {
    isAway = true

    expect(await send(query)).toEqual([503, 'APP_UNVERIFIED'])
  })

  test('is not looked up for what is refused by itself', async () => {
    const aliases = Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')

    expect(await send(`mutation { ${aliases} }`)).toEqual([400, 'TOO_MANY_ALIASES'])
    expect(asked).toEqual([])
  })

  test('of another issuer is let through by its token alone', async () => {
    standing = null

    expect([await send(query), await send(mutation)]).toEqual([[200], [200]])
  })
})

test('people and the anonymous are not looked up', async () => {
  isAway = true

  expect(await send(mutation, viewers.STAFF)).toEqual([200])
  expect(await send(mutation, { ...viewers.STAFF, appId: 'web' })).toEqual([200])
  expect(await send(query, null)).toEqual([200])
  expect(asked).toEqual([])
})

describe('what is known of an app', () => {
  const good = { isRevoked: false, registeredOperationsOnly: false }
  const bad = { isRevoked: true, registeredOperationsOnly: false }
  /** Standings by a clock and answers of the test's. */
  const under = () => {
    const waiting: ((answer: object | Error) => void)[] = []
    const state = { now: 0, waiting }
    const ask = <T>() =>
      new Promise<T>((resolve, reject) =>
        waiting.push(answer =>
          answer instanceof Error ? reject(answer) : resolve({ appStanding: answer } as T),
        ),
      )
    return { ...appStandings(ask, () => state.now), state, waiting }
  }
  const soon = () => new Promise(resolve => setImmediate(resolve))

  test('is asked once by all who ask at once', async () => {
    const { recent, waiting } = under()
    const all = Promise.all([recent('a'), recent('a'), recent('a')])

    expect(waiting).toHaveLength(1)
    waiting[0]!(good)
    expect(await all).toEqual([good, good, good])
  })

  test('is asked after the call for a mutation, by all that wait together', async () => {
    const { recent, afresh, waiting } = under()
    const before = recent('a')
    const mutations = Promise.all([afresh('a'), afresh('a')])

    // Read before the app was revoked, answered after.
    waiting[0]!(good)
    expect(await before).toEqual(good)
    await soon()
    expect(waiting).toHaveLength(2)
    waiting[1]!(bad)
    expect(await mutations).toEqual([bad, bad])
  })

  test('is used for ten seconds, and for ten minutes while identity is away', async () => {
    const { recent, waiting, state } = under()
    const first = recent('a')
    waiting[0]!(good)
    await first
    state.now = 9_999
    expect(await recent('a')).toEqual(good)

    const away = async (now: number) => {
      state.now = now
      const asked = recent('a')
      waiting.at(-1)!(new Error('away'))
      return asked
    }
    expect(await away(10_000)).toEqual(good)
    expect(await away(599_999)).toEqual(good)
    await expect(away(600_000)).rejects.toThrow('away')
  })
})
