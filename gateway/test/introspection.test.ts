import { viewers } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { answering, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway({
    subgraphs: { members: answering(async () => ({ data: { cluster: { __typename: 'Cluster' } } })) },
  })
})
afterAll(() => gateway.close())

const PARTNER: Claims = { ...anonymous, appId: 'partner' }
const send = async (query: string, claims: Claims | null) => {
  const headers = claims ? { authorization: `Bearer ${await tokenOf(claims)}` } : undefined
  return gateway.post({ query }, headers)
}

/** As GraphiQL, code generators and registries ask: with all that Apollo's planner knows. */
const whole = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
})

describe('in production the schema', () => {
  test.each<[string, Claims]>([
    ['staff', viewers.STAFF],
    ['a director', viewers.DIRECTOR],
    ['staff who signed in on the web', { ...viewers.STAFF, appId: 'web' }],
    ['a partner app', PARTNER],
  ])('is told to %s, whole', async (_, claims) => {
    const { status, body } = await send(whole, claims)

    expect([status, body.errors]).toEqual([200, undefined])
    expect(body.data.__schema.types.length).toBeGreaterThan(50)
    expect(JSON.stringify(body.data)).not.toContain('appStanding')
  })

  test.each([
    ['plainly', '{ __schema { description } }'],
    ['under another name', '{ cluster: __schema { description } }'],
    ['of one type', '{ __type(name: "Person") { name } }'],
    [
      'by a fragment',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { a: __type(name: "Person") { name } }',
    ],
    ['inline', '{ ... on Query { ... { __schema { description } } } }'],
    ['whole', whole],
  ])('is not told to others when they ask %s', async (_, query) => {
    const codes = []
    for (const claims of [null, viewers.RESIDENT, { ...viewers.MEMBER, appId: 'partner' }]) {
      const { status, body } = await send(query, claims)
      codes.push([status, body.data, body.errors[0].extensions])
    }

    expect(codes).toEqual(Array(3).fill([403, undefined, { code: 'INTROSPECTION_NOT_ALLOWED' }]))
  })

  test('is refused with 400 where it is asked for more than the planner knows', async () => {
    const { status, body } = await send('{ __schema { types { isOneOf } } }', viewers.STAFF)

    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining('isOneOf')])
  })

  test('is not hinted at', async () => {
    const { body } = await send('{ clusterr { name } }', null)

    expect(JSON.stringify(body)).not.toContain('Did you mean')
  })

  test('names the type of what was asked to everybody', async () => {
    expect((await send('{ __typename cluster { __typename } }', null)).body.data).toEqual({
      __typename: 'Query',
      cluster: { __typename: 'Cluster' },
    })
  })
})
