import { anyone, commandsOf, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { WebhookEndpoint } from '../src/models/webhook-endpoint.ts'
import { topicNames } from '../src/topics.ts'
import { appClaims, emptied, endpoint, endpointNow, planned } from './webhooks/endpoints.ts'

const namesInside = { 'inside.attacker.example.org': ['10.0.0.1'] } as Record<string, string[]>
const resolve = async (name: string) => namesInside[name] ?? ['93.184.215.14']
const clock = { aheadMs: 0 }
const now = () => new Date(Date.now() + clock.aheadMs)
const as = subgraphUnderTest(config => buildNotifications(config, { resolve, now }), emptied)
const partner = appClaims('app-partner')
const other = appClaims('app-other')
const { STAFF } = viewers

const FIELDS = `id app { id } url description topics state disabledBecause disabledAt failingSince
  createdAt secrets { createdAt expiresAt }`
const input = { url: 'https://partner.example.org/hook', topics: ['event.published'] }

const run = (claims: Claims, name: string, given: object, fields: string) => {
  const type = name === 'redeliver' ? 'RedeliverInput' : inputTypes[name]
  return as(claims).run(`mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${fields} } }`, {
    input: given,
  })
}
const inputTypes: Record<string, string> = {
  createWebhookEndpoint: 'CreateWebhookEndpointInput',
  updateWebhookEndpoint: 'UpdateWebhookEndpointInput',
  deleteWebhookEndpoint: 'WebhookEndpointInput',
  rotateWebhookSecret: 'WebhookEndpointInput',
  disableWebhookEndpoint: 'WebhookEndpointInput',
  enableWebhookEndpoint: 'WebhookEndpointInput',
  pingWebhook: 'WebhookEndpointInput',
}
const create = async (given: object = {}, claims = partner) =>
  run(claims, 'createWebhookEndpoint', { ...input, ...given }, `endpoint { ${FIELDS} } secret`)
const created = async (given: object = {}, claims = partner) => (await create(given, claims)).data.answer
const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code
const seen = async (claims: Claims, id: string) =>
  as(claims).run(`query ($id: ID!) { webhookEndpoint(id: $id) { ${FIELDS} } }`, { id })

describe('an endpoint', () => {
  test('is made by an app for itself, with a secret that is told once and kept encrypted', async () => {
    const { endpoint: made, secret } = await created({ description: ' Agenda ' })

    expect(made).toMatchObject({
      ...input,
      description: 'Agenda',
      app: { id: 'app-partner' },
      state: 'ACTIVE',
      disabledBecause: null,
      secrets: [{ expiresAt: null }],
    })
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect((await seen(partner, made.id)).data.webhookEndpoint).toEqual(made)
    const kept = JSON.stringify(await WebhookEndpoint.find().lean())
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain(secret.slice('whsec_'.length))
  })

  test('has no secret in the answer to the same request again', async () => {
    const idempotency = { key: 'k', fingerprint: 'f' }
    const again = { ...partner, idempotency } as Claims

    const first = await created({}, again)
    const second = await created({}, again)

    expect(second).toEqual({ ...first, secret: null })
    expect(await WebhookEndpoint.countDocuments()).toBe(1)
  })

  test.each([
    ['WEBHOOK_URL_MALFORMED', 'url', { url: 'partner.example.org' }],
    ['WEBHOOK_URL_NOT_HTTPS', 'url', { url: 'http://partner.example.org/' }],
    ['WEBHOOK_URL_WITH_CREDENTIALS', 'url', { url: 'https://a:b@partner.example.org/' }],
    ['WEBHOOK_PORT_NOT_ALLOWED', 'url', { url: 'https://partner.example.org:27017/' }],
    ['WEBHOOK_ADDRESS_NOT_PUBLIC', 'url', { url: 'https://0x7f.1/' }],
    ['WEBHOOK_ADDRESS_NOT_PUBLIC', 'url', { url: 'https://inside.attacker.example.org/' }],
    ['TEXT_TOO_LONG', 'url', { url: `https://partner.example.org/${'x'.repeat(2_000)}` }],
    ['TEXT_TOO_LONG', 'description', { description: 'x'.repeat(501) }],
    ['TOPICS_MISSING', 'topics', { topics: [] }],
    ['TOPIC_UNKNOWN', 'topics', { topics: ['event.published', 'event.forgotten'] }],
  ])(
    'is refused with %s, which names %s, when it is made and when it is changed',
    async (code, field, given) => {
      const { _id } = await endpoint('https://other.example.org/', { appId: 'app-partner', place: 7 })

      const answers = [
        await create(given),
        await run(partner, 'updateWebhookEndpoint', { id: _id, ...given }, 'id'),
      ]

      for (const { data, errors } of answers) {
        expect(data).toEqual({ answer: null })
        expect(errors).toMatchObject([{ extensions: { code, field } }])
      }
      expect(await WebhookEndpoint.find().lean()).toMatchObject([{ url: 'https://other.example.org/' }])
    },
  )

  test('of an unknown topic is refused with those that there are', async () => {
    const { errors } = await create({ topics: ['event.forgotten'] })

    expect(errors![0]!.extensions).toMatchObject({ topic: 'event.forgotten', known: topicNames })
    expect(errors![0]!.message).toContain('organisation.admitted')
  })

  test('is one for each URL of an app, whatever is written after it', async () => {
    await created()

    expect(codeOf(await create({ url: `${input.url}#here` }))).toBe('WEBHOOK_URL_TAKEN')
    const { endpoint: second } = await created({ url: 'https://partner.example.org/second' })
    const change = { id: second.id, url: input.url }
    expect(codeOf(await run(partner, 'updateWebhookEndpoint', change, 'id'))).toBe('WEBHOOK_URL_TAKEN')
    expect(codeOf(await create({}, other))).toBeUndefined()
  })

  test('is one of twenty at most, also when more are made at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, n) => create({ url: `https://partner.example.org/${n}` })),
    )

    const codes = answers.map(answer => codeOf(answer) ?? 'made')
    expect(codes.filter(code => code === 'made')).toHaveLength(20)
    expect(new Set(codes)).toEqual(new Set(['made', 'TOO_MANY_WEBHOOK_ENDPOINTS']))
    const { _id } = (await WebhookEndpoint.findOne().lean())!
    await run(partner, 'deleteWebhookEndpoint', { id: _id }, 'id')
    expect(codeOf(await create())).toBeUndefined()
  }, 60_000)

  test('is changed in what is given, and at another address nothing has failed yet', async () => {
    const failingSince = new Date()
    const { _id: id } = await endpoint(input.url, {
      appId: 'app-partner',
      failingSince,
      description: 'Agenda',
    })

    const topics = ['organisation.admitted', 'event.moved', 'event.moved']
    const { data } = await run(partner, 'updateWebhookEndpoint', { id, topics }, FIELDS)
    expect(data.answer).toMatchObject({
      url: input.url,
      description: 'Agenda',
      topics: ['event.moved', 'organisation.admitted'],
      failingSince: failingSince.toISOString(),
    })
    const moved = { id, url: 'https://elsewhere.example.org', description: null }
    expect((await run(partner, 'updateWebhookEndpoint', moved, FIELDS)).data.answer).toMatchObject({
      url: 'https://elsewhere.example.org/',
      description: null,
      failingSince: null,
    })
    expect(await endpointNow(id)).toMatchObject({ url: 'https://elsewhere.example.org/', failingSince: null })
  })

  test('that is deleted is gone', async () => {
    const { endpoint: made } = await created()

    const { data } = await run(partner, 'deleteWebhookEndpoint', { id: made.id }, 'id url')

    expect(data.answer).toEqual({ id: made.id, url: input.url })
    expect(codeOf(await seen(partner, made.id))).toBe('WEBHOOK_ENDPOINT_NOT_FOUND')
  })
})

describe('another secret', () => {
  const rotate = (id: string) => run(partner, 'rotateWebhookSecret', { id }, `endpoint { ${FIELDS} } secret`)

  test('is valid beside the one before for a day', async () => {
    const { endpoint: made, secret } = await created()

    const { endpoint: rotated, secret: second } = (await rotate(made.id)).data.answer

    expect(second).not.toBe(secret)
    const [newest, before] = rotated.secrets
    expect(newest.expiresAt).toBeNull()
    expect(Date.parse(before.expiresAt) - Date.parse(newest.createdAt)).toBe(24 * 3_600_000)
    clock.aheadMs = 24 * 3_600_000 + 1
    expect((await seen(partner, made.id)).data.webhookEndpoint.secrets).toEqual([newest])
    clock.aheadMs = 0
  })

  test('leaves valid what is, until there would be too many', async () => {
    const { endpoint: made } = await created()
    for (const _ of [1, 2, 3, 4]) expect(codeOf(await rotate(made.id))).toBeUndefined()

    expect(codeOf(await rotate(made.id))).toBe('TOO_MANY_WEBHOOK_SECRETS')
    expect((await seen(partner, made.id)).data.webhookEndpoint.secrets).toHaveLength(5)
  })
})

describe('disabling', () => {
  const turn = async (claims: Claims, name: 'disable' | 'enable', id: string) => {
    const answer = await run(claims, `${name}WebhookEndpoint`, { id }, 'state disabledBecause disabledAt')
    return codeOf(answer) ?? [answer.data.answer.state, answer.data.answer.disabledBecause]
  }

  test('by its app ends with its app', async () => {
    const { endpoint: made } = await created()

    expect(await turn(partner, 'disable', made.id)).toEqual(['DISABLED', 'BY_APP'])
    expect(await turn(partner, 'disable', made.id)).toEqual(['DISABLED', 'BY_APP'])
    expect(await turn(partner, 'enable', made.id)).toEqual(['ACTIVE', null])
    expect(await turn(partner, 'enable', made.id)).toEqual(['ACTIVE', null])
  })

  test('by staff ends with staff, also where the app had disabled it itself', async () => {
    const { endpoint: made } = await created()
    await turn(partner, 'disable', made.id)

    expect(await turn(STAFF, 'disable', made.id)).toEqual(['DISABLED', 'BY_STAFF'])
    expect(await turn(partner, 'disable', made.id)).toEqual(['DISABLED', 'BY_STAFF'])
    expect(await turn(partner, 'enable', made.id)).toBe('WEBHOOK_DISABLED_BY_STAFF')
    expect(await turn(STAFF, 'enable', made.id)).toEqual(['ACTIVE', null])
  })

  test.each(['FAILING', 'GONE'] as const)(
    'because it is %s ends with its app, and nothing has failed then',
    async because => {
      const { _id } = await endpoint(input.url, {
        ...{ appId: 'app-partner', state: 'DISABLED', disabledBecause: because, failingSince: new Date() },
      })

      expect(await turn(partner, 'enable', _id)).toEqual(['ACTIVE', null])
      expect(await endpointNow(_id)).toMatchObject({ failingSince: null, disabledAt: null })
    },
  )

  test('because its app was revoked ends never', async () => {
    const { _id } = await endpoint(input.url, { state: 'DISABLED', disabledBecause: 'APP_REVOKED' })

    expect(await turn(STAFF, 'enable', _id)).toBe('WEBHOOK_APP_REVOKED')
    expect(await turn(STAFF, 'disable', _id)).toEqual(['DISABLED', 'APP_REVOKED'])
  })
})

describe('endpoints of others', () => {
  const LIST = `query ($first: Int, $after: String, $filter: WebhookEndpointFilter) { webhookEndpoints(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id } } pageInfo { endCursor } } }`
  const listed = async (claims: Claims, variables: object = {}) => {
    const answer = await as(claims).run(LIST, variables as Record<string, unknown>)
    return (
      codeOf(answer) ??
      answer.data.webhookEndpoints.edges.map(({ node }: { node: { id: string } }) => node.id)
    )
  }

  test('are seen by staff and by nobody else', async () => {
    const { endpoint: own } = await created()
    const { endpoint: others } = await created({}, other)

    expect(await listed(partner)).toEqual([own.id])
    expect(await listed(partner, { filter: { appId: 'app-partner' } })).toEqual([own.id])
    expect(await listed(partner, { filter: { appId: 'app-other' } })).toBe('FORBIDDEN')
    expect(await listed(STAFF)).toEqual([own.id, others.id])
    expect(await listed(STAFF, { filter: { appId: 'app-other' } })).toEqual([others.id])
    expect(codeOf(await seen(partner, others.id))).toBe('FORBIDDEN')
    expect(codeOf(await seen(STAFF, others.id))).toBeUndefined()
  })

  test.each([
    ['nobody in particular', anyone, 'UNAUTHENTICATED'],
    ['a member', viewers.MEMBER, 'FORBIDDEN'],
    [
      'an app with other scopes',
      { ...anonymous, appId: 'app-partner', scopes: ['events:read'] },
      'FORBIDDEN',
    ],
  ])('and all else are refused to %s', async (_, claims, code) => {
    const { _id: id } = await endpoint(input.url, { appId: 'app-partner' })

    expect(await listed(claims)).toBe(code)
    expect(codeOf(await seen(claims, id))).toBe(code)
    expect(codeOf(await create({}, claims))).toBe(code)
  })

  test.each([
    ['updateWebhookEndpoint', 'app'],
    ['deleteWebhookEndpoint', 'app'],
    ['rotateWebhookSecret', 'app'],
    ['disableWebhookEndpoint', 'app and staff'],
    ['enableWebhookEndpoint', 'app and staff'],
    ['pingWebhook', 'app and staff'],
  ])('are not changed by %s but by their %s', async (name, who) => {
    const { _id: id } = await endpoint(input.url, { appId: 'app-partner' })
    const codeFor = async (claims: Claims, which = id) =>
      codeOf(await run(claims, name, { id: which }, '__typename'))

    expect(await codeFor(other)).toBe('FORBIDDEN')
    expect(await codeFor(viewers.MEMBER)).toBe('FORBIDDEN')
    expect(await codeFor(STAFF)).toBe(who === 'app' ? 'FORBIDDEN' : undefined)
    expect(await codeFor(partner, 'nowhere')).toBe('WEBHOOK_ENDPOINT_NOT_FOUND')
    expect(await codeFor(partner)).toBeUndefined()
  })

  test('are listed page after page from an index, and refused as pages are', async () => {
    for (const n of [0, 1, 2, 3, 4, 5])
      await endpoint(`https://partner.example.org/${n}`, { appId: 'app-partner', place: n })
    for (const n of Array(20).keys()) await endpoint(`https://other.example.org/${n}`, { place: n })

    const first = (await as(partner).run(LIST, { first: 3 })).data.webhookEndpoints
    const page = () => as(partner).run(LIST, { first: 3, after: first.pageInfo.endCursor })
    const [plan] = await plansOf('notifications', page)

    expect(first.edges).toHaveLength(3)
    expect((await page()).data.webhookEndpoints.edges).toHaveLength(3)
    expect(plan!.indexes).toEqual(['appId_1__id_1'])
    expect(plan!.looksAt).toBeLessThanOrEqual(4)
    expect(await listed(partner, { first: 101 })).toBe('INVALID_PAGE_SIZE')
    expect(await listed(partner, { after: 'no' })).toBe('MALFORMED_CURSOR')
  })
})

test('the deliveries of a page of endpoints are read in one command, the last first, from an index', async () => {
  const ids = []
  for (const n of [0, 1, 2]) {
    const { _id } = await endpoint(`https://partner.example.org/${n}`, { appId: 'app-partner', place: n })
    ids.push(_id)
  }
  for (const _ of Array(4).keys()) await planned(ids[0]!)
  const ask = (filter: object) =>
    as(partner).run(
      `query ($filter: WebhookDeliveryFilter) { webhookEndpoints { edges { node { deliveries(first: 2, filter: $filter) {
        edges { node { id topic subjectId happenedAt state reason nextAttemptAt finishedAt attempts { at } } } } } } } }`,
      { filter },
    )

  for (const filter of [{}, { state: 'PLANNED' }]) {
    const commands = await commandsOf(['notifications'], () => ask(filter))
    const plans = await plansOf('notifications', () => ask(filter))
    expect(commands).toEqual(['notifications.find', 'notifications.aggregate'])
    expect(plans[1]!.stages).not.toContain('COLLSCAN')
    expect(plans[1]!.stages).not.toContain('SORT')
  }
  const { data } = await ask({ state: 'PLANNED' })
  const [own] = data.webhookEndpoints.edges
  expect(own.node.deliveries.edges).toHaveLength(2)
  expect(own.node.deliveries.edges[0].node).toMatchObject({
    topic: 'event.published',
    subjectId: 'event-1',
    state: 'PLANNED',
    reason: null,
    finishedAt: null,
    attempts: [],
  })
  expect((await ask({ state: 'FAILED' })).data.webhookEndpoints.edges[0].node.deliveries.edges).toEqual([])
})

test('the topics are told to everybody, with what is told of', async () => {
  const { data } = await as(anyone).run('{ webhookTopics { name description subjectType isTold } }')

  expect(data.webhookTopics.map(({ name }: { name: string }) => name)).toEqual(topicNames)
  const byName = new Map(data.webhookTopics.map((topic: { name: string }) => [topic.name, topic]))
  expect(byName.get('event.cancelled')).toMatchObject({ subjectType: 'Event', isTold: true })
  expect(byName.get('service.changed')).toMatchObject({ subjectType: 'Service', isTold: true })
})
