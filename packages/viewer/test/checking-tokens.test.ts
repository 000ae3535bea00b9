import { createHmac, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { anonymous, type Claims, signToken, TokenRefused, tokenVerifier } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decodeJwt, importJWK, type JWK, SignJWT } from 'jose'

const rules = { issuer: 'https://issuer.test/', audience: 'https://api.test/' }
const keyPair = (kid: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const about = { kid, alg: 'EdDSA', use: 'sig' }
  return {
    privateKey: { ...privateKey.export({ format: 'jwk' }), ...about } as JWK,
    publicKey: { ...publicKey.export({ format: 'jwk' }), ...about } as JWK,
  }
}
const [old, current, foreign] = [keyPair('old'), keyPair('current'), keyPair('foreign')]
const folder = mkdtempSync(join(tmpdir(), 'viewer-test-'))
const file = join(folder, 'jwks.json')
writeFileSync(file, JSON.stringify({ keys: [old.publicKey, current.publicKey] }))
const verify = tokenVerifier({ ...rules, jwksUrl: pathToFileURL(file).href })
afterAll(() => rmSync(folder, { recursive: true }))

const person: Claims = {
  ...anonymous,
  personId: 'p',
  appId: 'web',
  roles: ['MEMBER'],
  organisationIds: ['o'],
}
const app: Claims = { ...anonymous, appId: 'a', scopes: ['events:read', 'members:read'] }
const seconds = () => Math.floor(Date.now() / 1000)
const payload = () => ({ sub: 'p', iss: rules.issuer, aud: rules.audience, exp: seconds() + 60 })
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')

async function signed(claims: object, header: object = {}, { privateKey } = current): Promise<string> {
  const sign = new SignJWT(claims as Record<string, unknown>)
  const protectedHeader = { alg: 'EdDSA', typ: 'at+jwt', kid: privateKey.kid!, ...header }
  return sign.setProtectedHeader(protectedHeader).sign(await importJWK(privateKey, 'EdDSA'))
}

const codeOf = async (token: string): Promise<string> =>
  verify(token).then(
    () => 'accepted',
    error => (error instanceof TokenRefused ? error.code : `not refused but failed: ${error}`),
  )

describe('a token', () => {
  test.each([
    ['a person', person],
    ['an app', app],
    ['a person who uses an app', { ...person, appId: 'a' }],
  ])('gives the claims of %s, with any of the keys', async (_, claims) => {
    for (const { privateKey } of [old, current]) {
      const before = Date.now()
      const { claims: got, expiresAt } = await verify(await signToken(claims, { ...rules, key: privateKey }))

      expect(got).toEqual(claims)
      expect(expiresAt - before).toBeGreaterThan(598_000)
      expect(expiresAt - Date.now()).toBeLessThanOrEqual(600_000)
    }
  })

  test('of a person is one of the client through which people sign in, with an id of its own', async () => {
    const now = new Date()
    const [one, other] = await Promise.all(
      [1, 2].map(() =>
        signToken({ ...person, appId: null }, { ...rules, key: current.privateKey, lifetime: '2h', now }),
      ),
    )

    expect((await verify(one!)).claims).toEqual(person)
    const { jti, iat, exp } = decodeJwt(one!)
    expect(jti).not.toBe(decodeJwt(other!).jti)
    expect(iat).toBe(Math.floor(now.getTime() / 1000))
    expect(exp! - iat!).toBe(7_200)
  })

  test('is of an app only when its subject is its client', async () => {
    const { claims } = await verify(await signed({ ...payload(), client_id: 'p' }))

    expect(claims).toMatchObject({ personId: null, appId: 'p' })
  })

  test('gives only what has the right type, and only roles that there are', async () => {
    const odd = { roles: ['STAFF', 'ROOT', 7], organisations: 'o', scope: ['a'], client_id: { $ne: null } }

    const { claims } = await verify(await signed({ ...payload(), ...odd }))

    expect(claims).toEqual({ ...anonymous, personId: 'p', roles: ['STAFF'] })
  })

  test.each<[string, string, () => string | Promise<string>]>([
    ['TOKEN_INVALID', 'is no token', () => 'abc'],
    ['TOKEN_INVALID', 'is 100 KB of nothing', () => `${'a'.repeat(50_000)}.${'b'.repeat(50_000)}.c`],
    [
      'TOKEN_INVALID',
      'is not signed',
      () => `${encoded({ alg: 'none', typ: 'at+jwt' })}.${encoded(payload())}.`,
    ],
    [
      'TOKEN_INVALID',
      'is signed with the public key as a password',
      () => {
        const content = `${encoded({ alg: 'HS256', typ: 'at+jwt', kid: 'current' })}.${encoded(payload())}`
        const mac = createHmac('sha256', Buffer.from(current.publicKey.x!, 'base64url')).update(content)
        return `${content}.${mac.digest('base64url')}`
      },
    ],
    ['TOKEN_NOT_FOR_US', 'is an id token', () => signed(payload(), { typ: 'JWT' })],
    ['TOKEN_NOT_FOR_US', 'has no type', () => signed(payload(), { typ: undefined })],
    ['TOKEN_NOT_FOR_US', 'is for another API', () => signed({ ...payload(), aud: 'https://other.test/' })],
    ['TOKEN_NOT_FOR_US', 'is for nobody', () => signed({ ...payload(), aud: undefined })],
    ['TOKEN_NOT_FOR_US', 'is of another issuer', () => signed({ ...payload(), iss: 'https://other.test/' })],
    ['TOKEN_NOT_FOR_US', 'is of nobody', () => signed({ ...payload(), iss: undefined })],
    ['TOKEN_EXPIRED', 'has expired', () => signed({ ...payload(), exp: seconds() - 1 })],
    ['TOKEN_INVALID', 'never expires', () => signed({ ...payload(), exp: undefined })],
    ['TOKEN_NOT_YET_VALID', 'is for later', () => signed({ ...payload(), nbf: seconds() + 60 })],
    ['TOKEN_INVALID', 'has no subject', () => signed({ ...payload(), sub: undefined })],
    ['TOKEN_INVALID', 'has a query for a subject', () => signed({ ...payload(), sub: { $ne: null } })],
    ['TOKEN_INVALID', 'has a number for a subject', () => signed({ ...payload(), sub: 7 })],
    ['TOKEN_KEY_UNKNOWN', 'has a key of somebody else', () => signed(payload(), {}, foreign)],
    ['TOKEN_KEY_UNKNOWN', 'names none of several keys', () => signed(payload(), { kid: undefined })],
    [
      'TOKEN_FORGED',
      'names a key that did not sign it',
      () => signed(payload(), { kid: 'current' }, foreign),
    ],
  ])('is refused with %s when it %s', async (code, _, token) => {
    expect(await codeOf(await token())).toBe(code)
  })

  test('is checked for its issuer and its audience by every verifier', () => {
    const jwksUrl = pathToFileURL(file).href

    expect(() => tokenVerifier({ ...rules, jwksUrl, issuer: '' })).toThrow('issuer')
    expect(() => tokenVerifier({ ...rules, jwksUrl, audience: '' })).toThrow('audience')
  })
})

describe('keys at an address', () => {
  let server: Server
  let answer: { status: number; body: string }
  let url: string
  beforeAll(async () => {
    server = createServer((_, response) => response.writeHead(answer.status).end(answer.body))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`
  })
  afterAll(() => void server.close())
  const good = { status: 200, body: JSON.stringify({ keys: [current.publicKey] }) }

  test.each<[string, { status: number; body: string }]>([
    ['answers 500', { status: 500, body: 'out of order' }],
    ['answers a page', { status: 200, body: '<html>' }],
    ['answers something else', { status: 200, body: '{"keys":7}' }],
  ])('that %s is no fault of the token, and is asked again', async (_, bad) => {
    const token = await signed(payload())
    const verifyThere = tokenVerifier({ ...rules, jwksUrl: url })

    answer = bad
    await expect(verifyThere(token)).rejects.not.toBeInstanceOf(TokenRefused)
    answer = good
    expect((await verifyThere(token)).claims.personId).toBe('p')
  })

  test('that nobody answers at is no fault of the token', async () => {
    const nowhere = tokenVerifier({ ...rules, jwksUrl: 'http://127.0.0.1:1/jwks' })

    await expect(nowhere(await signed(payload()))).rejects.not.toBeInstanceOf(TokenRefused)
  })
})
