import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { anonymous, signToken, TokenRefused, tokenVerifier } from '@cluster/viewer'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { JWK } from 'jose'

const audience = 'https://api.test/'
const keyPair = (kid: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const about = { kid, alg: 'EdDSA', use: 'sig' }
  return {
    privateKey: { ...privateKey.export({ format: 'jwk' }), ...about } as JWK,
    publicKey: { ...publicKey.export({ format: 'jwk' }), ...about } as JWK,
  }
}
const [old, next] = [keyPair('old'), keyPair('next')]

let server: Server
let issuer: string
let answers: Record<string, { status?: number; body: unknown }>
let asked: string[]

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    asked.push(request.url!)
    const { status = 200, body } = answers[request.url!] ?? { status: 404, body: 'nothing here' }
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realms/a`
  answers = {
    '/realms/a/.well-known/openid-configuration': { body: { issuer, jwks_uri: `${issuer}/certs` } },
    '/realms/a/certs': { body: { keys: [old.publicKey] } },
  }
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})

const tokenOf = ({ privateKey }: typeof old, rules = { issuer, audience }) =>
  signToken({ ...anonymous, personId: 'p' }, { ...rules, key: privateKey })

describe('keys that the issuer says where they are', () => {
  test('are looked for when the first token comes, and once for all that come at once', async () => {
    const verify = tokenVerifier({ issuer, audience })
    expect(asked).toEqual([])

    const token = await tokenOf(old)
    const verified = await Promise.all(Array.from({ length: 20 }, () => verify(token)))

    expect(verified.map(({ claims }) => claims.personId)).toEqual(Array(20).fill('p'))
    expect(asked).toEqual(['/realms/a/.well-known/openid-configuration', '/realms/a/certs'])
  })

  test.each<[string, { status?: number; body: unknown }]>([
    ['is out of order', { status: 500, body: 'out of order' }],
    ['is a page', { body: '<html>' }],
    ['is nothing', { body: null }],
    [
      'is of another issuer',
      { body: { issuer: 'https://other.test', jwks_uri: 'https://other.test/certs' } },
    ],
    ['names no keys', { body: {} }],
  ])(
    'are looked for again by the next token where the answer %s, which is no fault of the token',
    async (_, bad) => {
      const verify = tokenVerifier({ issuer, audience })
      const good = answers['/realms/a/.well-known/openid-configuration']!
      const token = await tokenOf(old)

      answers['/realms/a/.well-known/openid-configuration'] = bad
      await expect(verify(token)).rejects.not.toBeInstanceOf(TokenRefused)
      answers['/realms/a/.well-known/openid-configuration'] = good

      expect((await verify(token)).claims.personId).toBe('p')
    },
  )
})

describe('a new key', () => {
  test('is found by the first token that names it, while the old one holds', async () => {
    const verify = tokenVerifier({ issuer, audience, jwksUrl: `${issuer}/certs` })
    await verify(await tokenOf(old))
    await cooledDown()
    answers['/realms/a/certs'] = { body: { keys: [next.publicKey, old.publicKey] } }

    expect((await verify(await tokenOf(next))).claims.personId).toBe('p')
    expect((await verify(await tokenOf(old))).claims.personId).toBe('p')
    expect(asked).toEqual(['/realms/a/certs', '/realms/a/certs'])
  })

  test('that nobody knows is asked for once a second, however many tokens name one', async () => {
    const verify = tokenVerifier({ issuer, audience, jwksUrl: `${issuer}/certs` })
    await verify(await tokenOf(old))
    await cooledDown()

    const token = await tokenOf(next)
    const refused = await Promise.all(
      Array.from({ length: 20 }, () => verify(token).catch(error => error.code)),
    )

    expect(refused).toEqual(Array(20).fill('TOKEN_KEY_UNKNOWN'))
    expect(asked).toEqual(['/realms/a/certs', '/realms/a/certs'])
  })
})

const cooledDown = () => new Promise(resolve => setTimeout(resolve, 1_050))
