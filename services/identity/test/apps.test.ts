import { anyone, asking, viewers } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { beforeEach, describe, expect, test } from '@jest/globals'
import * as oauth from 'openid-client'
import { App } from '../src/models/app.ts'
import { outbox } from '../src/outbox.ts'
import { issuerUnderTest } from './fixtures.ts'
import { commandsOf, plansOf } from './watching.ts'

const under = issuerUnderTest()
const as = (claims: Claims) => asking(under.subgraph)(claims)
const staff = () => as(viewers.STAFF)
const gateway: Claims = { ...anonymous, appId: 'gateway', scopes: ['gateway'] }

const FIELDS = `id name scopes registeredOperationsOnly registeredAt lastUsedAt revokedAt
  organisation { id } secrets { createdAt expiresAt }`
const REGISTER = `mutation ($input: RegisterAppInput!) { registerApp(input: $input) { app { ${FIELDS} } secret } }`
const ROTATE = `mutation ($input: RotateAppSecretInput!) { rotateAppSecret(input: $input) { app { ${FIELDS} } secret } }`
const REVOKE = `mutation ($input: RevokeAppInput!) { revokeApp(input: $input) { ${FIELDS} } }`
const APP = `query ($id: ID!) { app(id: $id) { ${FIELDS} } }`
const APPS =
  'query ($first: Int, $after: String) { apps(first: $first, after: $after) { edges { node { name } } pageInfo { endCursor } } }'
const STANDING = 'query ($id: ID!) { appStanding(id: $id) { isRevoked registeredOperationsOnly } }'

const wanted = { name: 'Application fictive', scopes: ['EVENTS_READ', 'MEMBERS_READ'] }

async function register(input: object = {}) {
  const { data, errors } = await staff().run(REGISTER, { input: { ...wanted, ...input } })
  expect(errors).toBeUndefined()
  return data.registerApp as { app: { id: string; secrets: { expiresAt: string | null }[] }; secret: string }
}

async function token(id: string, secret: string) {
  const client = await oauth.discovery(new URL(under.issuer), id, {}, oauth.ClientSecretPost(secret), {
    execute: [oauth.allowInsecureRequests],
  })
  return oauth.clientCredentialsGrant(client, { scope: 'events:read' })
}
const refused = { error: 'invalid_client' }

beforeEach(async () => {
  await App.deleteMany()
})

describe('an app', () => {
  test('is registered with a secret that gets it tokens, and is shown without it later', async () => {
    const { app, secret } = await register({ organisationId: 'org-test' })

    expect(app).toMatchObject({
      ...wanted,
      registeredOperationsOnly: false,
      lastUsedAt: null,
      revokedAt: null,
      organisation: { id: 'org-test' },
      secrets: [{ expiresAt: null }],
    })
    await token(app.id, secret)
    const { data } = await staff().run(APP, { id: app.id })
    expect(data.app).toEqual({ ...app, lastUsedAt: expect.any(String) })
    expect(JSON.stringify(await App.find().lean())).not.toContain(secret)
  })

  test.each([
    ['NAME_MISSING', 'name', { name: ' – ' }],
    ['TEXT_TOO_LONG', 'name', { name: 'x'.repeat(201) }],
    ['SCOPE_MISSING', 'scopes', { scopes: [] }],
    ['NAME_TAKEN', 'name', { name: 'APPLICATION  Fictive' }],
  ])('is refused with %s, which names %s', async (code, field, input) => {
    await register()

    const { data, errors } = await staff().run(REGISTER, { input: { ...wanted, ...input } })

    expect(data).toEqual({ registerApp: null })
    expect(errors).toMatchObject([{ extensions: { code, field } }])
    expect(await App.countDocuments()).toBe(1)
  })

  test('has its name alone, also when many are registered at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => staff().run(REGISTER, { input: wanted })),
    )

    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'registered')
    expect(codes.sort()).toEqual(['NAME_TAKEN', 'NAME_TAKEN', 'NAME_TAKEN', 'NAME_TAKEN', 'registered'])
  })

  test('that is revoked leaves its name', async () => {
    const { app } = await register()
    await staff().run(REVOKE, { input: { id: app.id } })

    expect((await register()).app.id).not.toBe(app.id)
  })
})

describe('another secret', () => {
  test('is valid beside the one before, for as long as was asked', async () => {
    const { app, secret } = await register()

    const { data } = await staff().run(ROTATE, { input: { id: app.id, overlapHours: 2 } })

    const rotated = data.rotateAppSecret
    await token(app.id, secret)
    await token(app.id, rotated.secret)
    const [newest, before] = rotated.app.secrets
    expect(newest.expiresAt).toBeNull()
    expect(Date.parse(before.expiresAt) - Date.parse(newest.createdAt)).toBe(2 * 3_600_000)
    under.clock.aheadMs = 2 * 3_600_000 + 1
    await expect(token(app.id, secret)).rejects.toMatchObject(refused)
    await token(app.id, rotated.secret)
    expect((await staff().run(APP, { id: app.id })).data.app.secrets).toHaveLength(1)
  })

  test('ends any that is older than the one before', async () => {
    const { app, secret: first } = await register()
    const rotate = async () =>
      (await staff().run(ROTATE, { input: { id: app.id } })).data.rotateAppSecret.secret
    const second = await rotate()
    const third = await rotate()

    await expect(token(app.id, first)).rejects.toMatchObject(refused)
    await token(app.id, second)
    await token(app.id, third)
  })

  test('ends the one before at once when no time is given', async () => {
    const { app, secret } = await register()

    await staff().run(ROTATE, { input: { id: app.id, overlapHours: 0 } })

    await expect(token(app.id, secret)).rejects.toMatchObject(refused)
  })

  test('made many times at once leaves two that work', async () => {
    const { app } = await register()

    const answers = await Promise.all(
      Array.from({ length: 4 }, () => staff().run(ROTATE, { input: { id: app.id } })),
    )
    const tried = await Promise.allSettled(
      answers.map(({ data }) => token(app.id, data.rotateAppSecret.secret)),
    )

    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
  })

  test.each([
    ['APP_NOT_FOUND', 'id', 'nowhere', 72],
    ['INVALID_OVERLAP', 'overlapHours', null, -1],
    ['INVALID_OVERLAP', 'overlapHours', null, 721],
    ['APP_IS_REVOKED', 'id', 'revoked', 72],
  ])('is refused with %s, which names %s', async (code, field, which, overlapHours) => {
    const { app } = await register()
    if (which === 'revoked') await staff().run(REVOKE, { input: { id: app.id } })
    const id = which === 'nowhere' ? 'nowhere' : app.id

    const { errors } = await staff().run(ROTATE, { input: { id, overlapHours } })

    expect(errors).toMatchObject([{ extensions: { code, field } }])
  })
})

describe('revoking an app', () => {
  test('ends its secrets at once, and doing it again changes nothing', async () => {
    const { app, secret } = await register()
    await token(app.id, secret)

    const first = await staff().run(REVOKE, { input: { id: app.id } })
    under.clock.aheadMs = 1_000
    const second = await staff().run(REVOKE, { input: { id: app.id } })

    expect(first.data.revokeApp).toMatchObject({ secrets: [], revokedAt: expect.any(String) })
    expect(second).toEqual(first)
    await expect(token(app.id, secret)).rejects.toMatchObject(refused)
  })

  test('is told to notifications once, so that its webhooks end', async () => {
    const { app } = await register()
    await staff().run(REVOKE, { input: { id: app.id } })
    await staff().run(REVOKE, { input: { id: app.id } })

    const told = await outbox.facts.find({ to: 'notifications', subject: app.id }).lean()
    expect(told).toMatchObject([{ type: 'app.revoked' }])
  })

  test('is seen by the gateway', async () => {
    const { app } = await register({ registeredOperationsOnly: true })
    const standing = async (id: string) => (await as(gateway).run(STANDING, { id })).data.appStanding

    expect(await standing(app.id)).toEqual({ isRevoked: false, registeredOperationsOnly: true })
    await staff().run(REVOKE, { input: { id: app.id } })
    expect(await standing(app.id)).toEqual({ isRevoked: true, registeredOperationsOnly: true })
    expect(await standing('nowhere')).toBeNull()
  })

  test('that is not there is refused', async () => {
    const { errors } = await staff().run(REVOKE, { input: { id: 'nowhere' } })

    expect(errors).toMatchObject([{ extensions: { code: 'APP_NOT_FOUND', field: 'id' } }])
  })
})

describe('whom to write to about an app', () => {
  const CONTACT = 'contact { email locale }'
  const CHANGE = `mutation ($input: ChangeAppContactInput!) { changeAppContact(input: $input) { ${CONTACT} } }`
  const contactOf = async (id: string, claims = viewers.STAFF) =>
    as(claims).run(`query ($id: ID!) { app(id: $id) { name ${CONTACT} } }`, { id })
  const worker: Claims = { ...anonymous, appId: 'reminder-worker', scopes: ['reminders:send'] }

  test('is said when it is registered, and changed later', async () => {
    const email = 'assistance.fictive@example.org'
    const { app } = await register({ contact: { email } })
    const nobody = await register({ name: 'Autre application fictive' })

    expect((await contactOf(app.id)).data.app.contact).toEqual({ email, locale: 'FR' })
    expect((await contactOf(nobody.app.id)).data.app.contact).toBeNull()
    const other = { email: 'help.fictitious@example.org', locale: 'EN' }
    const { data } = await staff().run(CHANGE, { input: { id: app.id, contact: other } })
    expect(data.changeAppContact.contact).toEqual(other)
    await staff().run(CHANGE, { input: { id: app.id } })
    expect((await contactOf(app.id)).data.app.contact).toBeNull()
  })

  test('is read by the job that mails, with the name of the app and nothing else', async () => {
    const { app } = await register({ contact: { email: 'assistance.fictive@example.org' } })

    expect((await contactOf(app.id, worker)).errors).toBeUndefined()
    const { errors } = await as(worker).run('query ($id: ID!) { app(id: $id) { lastUsedAt } }', {
      id: app.id,
    })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  test('is an address, of an app that there is', async () => {
    const change = (input: object) => staff().run(CHANGE, { input })

    expect((await change({ id: 'nowhere' })).errors).toMatchObject([
      { extensions: { code: 'APP_NOT_FOUND', field: 'id' } },
    ])
    const { app } = await register()
    const { errors } = await change({ id: app.id, contact: { email: 'nobody' } })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('the list of apps', () => {
  test('is sorted by name, page after page, from an index', async () => {
    for (const name of ['b fictive', 'Éa fictive', 'C fictive', 'ed fictive']) await register({ name })
    const page = async (after: string | null) => (await staff().run(APPS, { first: 2, after })).data.apps

    const first = await page(null)
    const second = await page(first.pageInfo.endCursor)

    const names = [...first.edges, ...second.edges].map(({ node }: { node: { name: string } }) => node.name)
    expect(names).toEqual(['b fictive', 'C fictive', 'Éa fictive', 'ed fictive'])
    for (const after of [null, first.pageInfo.endCursor]) {
      const [plan] = await plansOf(() => page(after))
      expect(plan!.stages).not.toContain('COLLSCAN')
      expect(plan!.stages).not.toContain('SORT')
      expect(plan!.looksAt).toBeLessThanOrEqual(3)
    }
  })

  test('is read by one command, as are many apps that others name', async () => {
    const apps = [await register({ name: 'un fictif' }), await register({ name: 'deux fictif' })]
    const keys = apps.map(({ app }) => ({ __typename: 'App', id: app.id }))
    const ENTITIES = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on App { id } } }'

    expect(await commandsOf(() => staff().run(APPS))).toEqual(['identity.find'])
    expect(await commandsOf(() => staff().run(ENTITIES, { keys }))).toEqual(['identity.find'])
  })
})

describe('apps', () => {
  const questions = [
    ['app', APP, { id: 'x' }],
    ['apps', APPS, {}],
    ['registerApp', REGISTER, { input: wanted }],
    ['rotateAppSecret', ROTATE, { input: { id: 'x' } }],
    ['revokeApp', REVOKE, { input: { id: 'x' } }],
    [
      'changeAppContact',
      'mutation ($input: ChangeAppContactInput!) { changeAppContact(input: $input) { id } }',
      { input: { id: 'x' } },
    ],
    ['appStanding', STANDING, { id: 'x' }],
  ] as const
  const partner: Claims = { ...anonymous, appId: 'p', scopes: ['members:read'] }

  test.each(questions)('are nobody else’s: %s', async (field, query, variables) => {
    const others: [Claims, string][] = [
      [anyone, 'UNAUTHENTICATED'],
      [viewers.RESIDENT, 'FORBIDDEN'],
      [viewers.MEMBER, 'FORBIDDEN'],
      [partner, 'FORBIDDEN'],
      field === 'appStanding' ? [viewers.DIRECTOR, 'FORBIDDEN'] : [gateway, 'FORBIDDEN'],
    ]
    for (const [claims, code] of others) {
      const { data, errors } = await as(claims).run(query, variables)

      expect(data).toEqual({ [field]: null })
      expect(errors).toMatchObject([{ extensions: { code } }])
    }
    expect(await App.countDocuments()).toBe(0)
  })
})
