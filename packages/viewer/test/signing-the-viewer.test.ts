import { createHmac } from 'node:crypto'
import { anonymous, type Claims, signViewer, verifyViewer } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'

const secret = 'a secret of the gateway and its subgraphs'
const staff: Claims = {
  personId: 'person-é',
  appId: null,
  roles: ['STAFF'],
  organisationIds: ['a.b'],
  scopes: ['x:y'],
}
const now = 1_800_000_000_000
const signed = signViewer(staff, secret, now)
const [payload, signature] = signed.split('.') as [string, string]
const base64 = (text: string) => Buffer.from(text).toString('base64url')

describe('a signed viewer', () => {
  test.each([staff, anonymous])('comes through as it was', claims => {
    expect(verifyViewer(signViewer(claims, secret, now), secret, now)).toEqual(claims)
  })

  test('brings the key of a mutation, which nobody else can put there', () => {
    const idempotency = { key: 'key-1', fingerprint: 'of this' }
    const withKey = signViewer({ ...staff, idempotency }, secret, now)
    const [, other] = signViewer(
      { ...staff, idempotency: { ...idempotency, key: 'key-2' } },
      secret,
      now,
    ).split('.')

    expect(verifyViewer(withKey, secret, now)).toEqual({ ...staff, idempotency })
    expect(verifyViewer(`${withKey.split('.')[0]}.${other}`, secret, now)).toBeNull()
  })

  test('is good for a minute', () => {
    expect(verifyViewer(signed, secret, now + 59_999)).toEqual(staff)
    expect(verifyViewer(signed, secret, now + 60_000)).toBeNull()
  })

  test.each<[string, string | undefined]>([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a dot', '.'],
    ['a payload alone', payload],
    ['a payload with a dot', `${payload}.`],
    ['a signature alone', `.${signature}`],
    ['two viewers, as of a header sent twice', `${signed},${signed}`],
    ['a third part', `${signed}.${signature}`],
    ['a cut signature', signed.slice(0, -4)],
    ['a longer signature', `${signed}AAAA`],
    ['a cut payload', `${payload.slice(0, -4)}.${signature}`],
    ['no base64', 'ééé.ééé'],
    ['no JSON', `${base64('{')}.${signature}`],
    [
      'claims under the signature of others',
      `${base64(JSON.stringify({ ...staff, roles: ['DIRECTOR'] }))}.${signature}`,
    ],
    ['the hash without a key', `${payload}.${createHmac('sha256', '').update(payload).digest('base64url')}`],
    ['what another secret signed', signViewer(staff, `${secret}!`, now)],
  ])('is refused, and throws nothing, when it is %s', (_, given) => {
    expect(verifyViewer(given, secret, now)).toBeNull()
  })
})
