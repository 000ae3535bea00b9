import { asking, viewers } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { RegisteredOperation } from '../src/models/registered-operation.ts'
import { listOperations, registerOperations, removeOperations } from '../src/operations/keep-operations.ts'
import { issuerUnderTest } from './fixtures.ts'
import { plansOf } from './watching.ts'

const issuer = issuerUnderTest()
const as = (claims: Claims) => asking(issuer.subgraph)(claims)
beforeEach(() => RegisteredOperation.deleteMany())
const GATEWAY: Claims = { ...anonymous, appId: 'gateway', scopes: ['gateway'] }
const query =
  'query ($appId: ID!, $hash: String!) { registeredOperation(appId: $appId, hash: $hash) { document } }'
const one = { name: 'Name', document: 'query Name { cluster { name } }' }
const now = new Date('2030-01-01')

describe('an operation that an app registered', () => {
  test('is given to the gateway by its hash, for that app only', async () => {
    const [{ hash } = { hash: '' }] = await registerOperations('partner', [one], now)

    const answers = await Promise.all(
      ['partner', 'other'].map(appId => as(GATEWAY).run(query, { appId, hash })),
    )

    expect(answers.map(({ data }) => data.registeredOperation)).toEqual([{ document: one.document }, null])
  })

  test('is told to nobody but the gateway', async () => {
    const callers = [anonymous, viewers.DIRECTOR, { ...GATEWAY, scopes: ['events:read'] }]
    const answers = await Promise.all(callers.map(claims => as(claims).run(query, { appId: 'a', hash: 'b' })))

    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
    ])
  })

  test('is one, also when it is registered by two at once', async () => {
    await Promise.all([1, 2, 3].map(() => registerOperations('partner', [one, one], now)))

    expect(await listOperations('partner')).toMatchObject([{ ...one, registeredAt: now }])
  })

  test('is taken back by name or hash, and only from its app', async () => {
    await registerOperations('other', [one], now)
    const [{ hash } = { hash: '' }] = await registerOperations('partner', [one], now)

    expect([await removeOperations('partner', 'Nam'), await removeOperations('partner', hash)]).toEqual([
      0, 1,
    ])
    expect(await removeOperations('partner', 'Name')).toBe(0)
    expect(await listOperations('other')).toHaveLength(1)
  })

  test('is found by an index', async () => {
    await registerOperations('partner', [one], now)

    const [plan] = await plansOf(() => as(GATEWAY).run(query, { appId: 'partner', hash: 'x' }))
    const [list] = await plansOf(() => listOperations('partner'))

    expect(plan?.stages).not.toContain('COLLSCAN')
    expect(list).toMatchObject({ indexes: ['appId_1_name_1'], stages: expect.not.arrayContaining(['SORT']) })
  })
})
