import { tokenVerifier } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import * as oauth from 'openid-client'
import { secretHash } from '../src/app-secret.ts'
import { buildIdentity } from '../src/build.ts'
import { App } from '../src/models/app.ts'
import { audience, configFor, issuerUnderTest, partner, workerSecret } from './fixtures.ts'

const under = issuerUnderTest()
const secret = 'a-secret-of-a-partner-that-nobody-guesses'

const ways = {
  basic: oauth.ClientSecretBasic,
  post: oauth.ClientSecretPost,
}
const discover = (id: string, given: string, way: keyof typeof ways = 'basic') =>
  oauth.discovery(new URL(under.issuer), id, {}, ways[way](given), {
    execute: [oauth.allowInsecureRequests],
  })
async function tokenFor(id: string, given: string, scope: string, way?: keyof typeof ways): Promise<string> {
  const client = await discover(id, given, way)
  return (await oauth.clientCredentialsGrant(client, { scope })).access_token
}
const verified = async (token: string) =>
  tokenVerifier({ jwksUrl: `${under.issuer}/oidc/jwks`, issuer: under.issuer, audience })(token)

describe('discovery', () => {
  test.each(['openid-configuration', 'oauth-authorization-server'])(
    'by %s names every address below the issuer',
    async name => {
      const answer = await fetch(`${under.issuer}/.well-known/${name}`)

      const found = (await answer.json()) as Record<string, unknown>
      expect(found).toMatchObject({
        issuer: under.issuer,
        authorization_endpoint: `${under.issuer}/oidc/auth`,
        token_endpoint: `${under.issuer}/oidc/token`,
        jwks_uri: `${under.issuer}/oidc/jwks`,
        end_session_endpoint: `${under.issuer}/oidc/session/end`,
        code_challenge_methods_supported: ['S256'],
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['EdDSA'],
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
      })
      for (const name of ['registration', 'introspection', 'userinfo', 'device_authorization'])
        expect(found).not.toHaveProperty(`${name}_endpoint`)
    },
  )

  test('says the same whatever the request says of its host', async () => {
    const answer = await fetch(`${under.issuer}/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'https' },
    })

    expect(await answer.text()).not.toContain('evil.test')
  })

  test('shows public keys only', async () => {
    const { keys } = (await (await fetch(`${under.issuer}/oidc/jwks`)).json()) as { keys: object[] }

    expect(keys).toHaveLength(1)
    expect(keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' })
    expect(keys[0]).not.toHaveProperty('d')
  })
})

describe('an app', () => {
  test.each(['basic', 'post'] as const)('gets a token of ten minutes with its secret by %s', async way => {
    const id = await partner(secret)

    const token = await tokenFor(id, secret, 'events:read', way)

    const { claims } = await verified(token)
    expect(claims).toEqual({
      personId: null,
      appId: id,
      roles: [],
      organisationIds: [],
      scopes: ['events:read'],
    })
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'EdDSA', typ: 'at+jwt' })
    const { iss, aud, sub, client_id, jti, iat, exp } = decodeJwt(token)
    expect({ iss, aud, sub, client_id }).toEqual({ iss: under.issuer, aud: audience, sub: id, client_id: id })
    expect(jti).toBeTruthy()
    expect(exp! - iat!).toBe(600)
  })

  test('is noted as used when it gets a token, and not when it is refused one', async () => {
    const id = await partner(secret)

    await expect(tokenFor(id, 'wrong', 'events:read')).rejects.toThrow()
    expect(await App.findById(id)).toMatchObject({ lastUsedAt: null })
    await tokenFor(id, secret, 'events:read')
    expect((await App.findById(id))!.lastUsedAt).toBeInstanceOf(Date)
  })

  test.each([
    ['a scope that it does not have', 'publications:read', 'invalid_scope'],
    ['a scope of ours', 'reminders:send', 'invalid_scope'],
  ])('is refused %s', async (_, scope, error) => {
    const id = await partner(secret)

    await expect(tokenFor(id, secret, scope)).rejects.toMatchObject({ error })
  })

  test.each([
    ['what is no secret of it', 'wrong'],
    ['the hash that is kept', secretHash(secret)],
    ['what the provider is told', 'kept-as-hashes-only'],
  ])('is refused with %s', async (_, given) => {
    const id = await partner(secret)

    await expect(tokenFor(id, given, 'events:read', 'post')).rejects.toMatchObject({
      error: 'invalid_client',
    })
  })

  test('may have two secrets, each for its time', async () => {
    const before = 'the-secret-before-that-still-counts'
    const now = new Date()
    const ends = new Date(now.getTime() + 60_000)
    const secrets = [
      { hash: secretHash(secret), createdAt: now, expiresAt: null },
      { hash: secretHash(before), createdAt: now, expiresAt: ends },
    ]
    const id = await partner('', { secrets })

    await tokenFor(id, before, 'events:read')
    await tokenFor(id, secret, 'events:read')
    under.clock.aheadMs = 60_001
    await expect(tokenFor(id, before, 'events:read', 'post')).rejects.toMatchObject({
      error: 'invalid_client',
    })
    await tokenFor(id, secret, 'events:read')
  })

  test('that was revoked gets none, at once', async () => {
    const id = await partner(secret)
    await tokenFor(id, secret, 'events:read')

    await App.updateOne({ _id: id }, { isRevoked: true, revokedAt: new Date() })

    await expect(tokenFor(id, secret, 'events:read', 'post')).rejects.toMatchObject({
      error: 'invalid_client',
    })
  })

  test('gets none for another API', async () => {
    const client = await discover(await partner(secret), secret)

    const asked = oauth.clientCredentialsGrant(client, {
      scope: 'events:read',
      resource: 'https://other.test/',
    })

    await expect(asked).rejects.toMatchObject({ error: 'invalid_target' })
  })

  test('may name the API that it gets a token for', async () => {
    const client = await discover(await partner(secret), secret)

    const { access_token } = await oauth.clientCredentialsGrant(client, {
      scope: 'events:read',
      resource: audience,
    })

    expect((await verified(access_token)).claims.scopes).toEqual(['events:read'])
  })
})

test('the worker gets a token that lets it send reminders, and nothing else', async () => {
  const { claims } = await verified(await tokenFor('reminder-worker', workerSecret, 'reminders:send'))

  expect(claims).toMatchObject({ personId: null, appId: 'reminder-worker', scopes: ['reminders:send'] })
  const more = tokenFor('reminder-worker', workerSecret, 'events:read')
  await expect(more).rejects.toMatchObject({ error: 'invalid_scope' })
})

test.each(['web', 'identity', 'gateway'])(
  'the worker cannot be called %s, as another client is',
  async id => {
    await expect(buildIdentity({ ...configFor(under), WORKER_CLIENT_ID: id })).rejects.toThrow(
      'WORKER_CLIENT_ID',
    )
  },
)

test.each(['__proto__', 'constructor', '{"$ne":null}', 'a'.repeat(5_000)])(
  'nobody is the client %j',
  async id => {
    await expect(tokenFor(id, secret, 'events:read')).rejects.toThrow()
  },
)
