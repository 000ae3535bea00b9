import { generateKeyPairSync } from 'node:crypto'
import { importJWK, type JWK, SignJWT } from 'jose'
import type { Random } from './random.ts'

interface Rules {
  key: JWK
  issuer: string
  audience: string
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** `Authorization` headers that are all to be refused. */
export async function wrongTokens({ key, issuer, audience }: Rules): Promise<string[]> {
  const claims = { client_id: 'web', roles: ['DIRECTOR'], organisations: [], scope: '' }
  const good = await importJWK(key, 'EdDSA')
  const { privateKey: other } = generateKeyPairSync('ed25519')
  const now = Math.floor(Date.now() / 1000)
  const payload = { ...claims, sub: 'person-a', iss: issuer, aud: audience, iat: now, exp: now + 600 }
  const signed = (changes: object, header: object = {}, by: Parameters<SignJWT['sign']>[0] = good) =>
    new SignJWT({ ...payload, ...changes })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: key.kid!, ...header })
      .sign(by)
  const valid = await signed({})
  const [head, body, signature] = valid.split('.')
  const tokens = [
    await signed({ exp: now - 60 }),
    await signed({ exp: undefined }),
    await signed({ nbf: now + 600 }),
    await signed({ aud: 'https://elsewhere.example' }),
    await signed({ iss: 'https://elsewhere.example' }),
    await signed({ sub: undefined }),
    await signed({ sub: { $gt: '' } }),
    await signed({}, { typ: 'JWT' }),
    await signed({}, { kid: 'nobody' }),
    await signed({}, { kid: '../../etc/passwd' }),
    await signed({}, {}, other),
    `${part({ alg: 'none', typ: 'at+jwt' })}.${part(payload)}.`,
    `${part({ alg: 'HS256', typ: 'at+jwt', kid: key.kid })}.${part(payload)}.${signature}`,
    `${head}.${part({ ...payload, roles: ['STAFF'] })}.${signature}`,
    `${head}.${body}.`,
    `${head}.${body}`,
    '..',
    'a.b.c',
    'x'.repeat(10_000),
    part({ __proto__: null }),
  ]
  return [
    ...tokens.map(token => `Bearer ${token}`),
    `Basic ${valid}`,
    'Bearer',
    'Bearer  ',
    `Bearer ${valid} x`,
  ]
}

export const pickWrong = (tokens: readonly string[], random: Random): string => random.pick(tokens)
