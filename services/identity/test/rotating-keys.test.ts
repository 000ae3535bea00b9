import { eventually } from '@cluster/testkit'
import { anonymous, tokenVerifier } from '@cluster/viewer'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { decodeProtectedHeader } from 'jose'
import * as oauth from 'openid-client'
import { buildIdentity } from '../src/build.ts'
import { followKeySet } from '../src/keys/follow-key-set.ts'
import { readKeySet } from '../src/keys/key-set.ts'
import { signWithCurrentKey } from '../src/keys/sign-with-current-key.ts'
import { SigningKey } from '../src/models/signing-key.ts'
import { rotateKeys } from '../src/operations/rotate-keys.ts'
import { audience, configFor, issuerUnderTest, identitySecret as secret, workerSecret } from './fixtures.ts'

const under = issuerUnderTest()
const start = new Date()
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const kidsAt = async (now: Date) => (await readKeySet(secret, now)).map(({ kid }) => kid)
const kidOf = (token: string) => decodeProtectedHeader(token).kid
const sign = (now: Date, lifetime?: '12h') =>
  signWithCurrentKey(
    { ...anonymous, appId: 'a' },
    { secret, issuer: under.issuer, audience, now, ...(lifetime ? { lifetime } : {}) },
  )

beforeEach(async () => {
  await SigningKey.deleteMany()
})

describe('the first key', () => {
  test('is one, however many processes start at once', async () => {
    const sets = await Promise.all(Array.from({ length: 8 }, () => readKeySet(secret, start)))

    expect(new Set(sets.map(([signing]) => signing.kid)).size).toBe(1)
    expect(await SigningKey.countDocuments()).toBe(1)
  })

  test('is kept encrypted, and of no use with another secret', async () => {
    const [{ d }] = await readKeySet(secret, start)

    expect(JSON.stringify(await SigningKey.find().lean())).not.toContain(d)
    await expect(readKeySet(`${secret}!`, start)).rejects.toThrow(
      /^IDENTITY_SECRET is not the one .* If it is lost/,
    )
  })
})

test('a service with another secret than its keys does not start, and says how to mend that', async () => {
  await readKeySet(`${secret}!`, start)

  await expect(buildIdentity(configFor(under))).rejects.toThrow(/^IDENTITY_SECRET is not the one /)
})

describe('another key', () => {
  test('is published before it signs, and the one before goes when its last token is out', async () => {
    const [old] = await kidsAt(start)

    expect(await rotateKeys({ secret, now: start })).toBe(true)

    const [, added] = await kidsAt(start)
    expect(await kidsAt(after(4.9))).toEqual([old, added])
    expect(await kidsAt(after(5))).toEqual([added, old])
    // Signed just before the other began to sign, for ten minutes.
    expect(await kidsAt(after(15))).toEqual([added, old])
    expect(await kidsAt(after(16))).toEqual([added])
  })

  test('is one, when several ask for it at once or shortly after', async () => {
    await readKeySet(secret, start)

    const done = await Promise.all([1, 2, 3].map(() => rotateKeys({ secret, now: start })))

    expect(done.filter(Boolean)).toHaveLength(1)
    expect(await rotateKeys({ secret, now: after(4) })).toBe(false)
    expect(await SigningKey.countDocuments()).toBe(2)
  })

  test('lets the one before go, though the rotation that made it died half-way', async () => {
    const [old] = await kidsAt(start)
    await rotateKeys({ secret, now: start })
    await SigningKey.updateMany({}, { retiresAt: null })

    expect(await rotateKeys({ secret, now: after(1) })).toBe(false)

    expect(await kidsAt(after(15))).toContain(old)
    expect(await kidsAt(after(16))).not.toContain(old)
  })

  test.each([
    ['before the rotation', true],
    ['after it', false],
  ])(
    'leaves the one before published for a token of twelve hours that was signed %s',
    async (_, isBefore) => {
      const [old] = await kidsAt(start)

      const first = isBefore ? await sign(start, '12h') : null
      await rotateKeys({ secret, now: start })
      const token = first ?? (await sign(start, '12h'))

      expect(kidOf(token)).toBe(old)
      expect(await kidsAt(after(12 * 60 - 1))).toContain(old)
      expect(await kidsAt(after(12 * 60 + 1))).not.toContain(old)
    },
  )

  test('signs in every process that runs, which publish the old one as well', async () => {
    const followed = await followKeySet({ secret, now: () => new Date() }, () => undefined)
    const client = await oauth.discovery(
      new URL(under.issuer),
      'reminder-worker',
      {},
      oauth.ClientSecretBasic(workerSecret),
      { execute: [oauth.allowInsecureRequests] },
    )
    const issue = async () =>
      (await oauth.clientCredentialsGrant(client, { scope: 'reminders:send' })).access_token
    const verify = (token: string) =>
      tokenVerifier({ jwksUrl: `${under.issuer}/oidc/jwks`, issuer: under.issuer, audience })(token)
    const old = followed.current()[0].kid
    await eventually(async () => expect(kidOf(await issue())).toBe(old))
    const before = await issue()

    await rotateKeys({ secret, now: new Date(), publishedBeforeMs: 0 })

    await eventually(async () => expect(kidOf(await issue())).not.toBe(old))
    await eventually(() => expect(followed.current()[0].kid).not.toBe(old))
    expect((await verify(before)).claims.appId).toBe('reminder-worker')
    expect((await verify(await issue())).claims.appId).toBe('reminder-worker')
    followed.stop()
  })
})
