import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Agent, request } from 'undici'
import { guardedConnector } from '../src/connector.ts'
import { createOutbound, isPublicAddress, whyNotCall } from '../src/index.ts'
import { hostileNames, hostileUrls } from './hostile-urls.ts'

const resolve = async (name: string) => hostileNames[name] ?? ['93.184.215.14']
const rules = { allowPrivate: false, resolve }
const outbound = createOutbound(rules)
let inside: Server
let port: number
let reached = 0

beforeAll(async () => {
  inside = createServer(socket => {
    reached += 1
    socket.destroy()
  }).listen(0)
  await once(inside, 'listening')
  port = (inside.address() as AddressInfo).port
})
afterAll(async () => {
  inside.close()
  await outbound.close()
})

describe('a URL that must not be called', () => {
  test.each(hostileUrls)('is refused when it is given: %s, %s', async (_, url) => {
    expect(await whyNotCall(url, rules)).toEqual(expect.any(String))
  })

  test.each(hostileUrls)('is refused when it is to be called: %s, %s', async (_, url) => {
    const refusals = /^(ADDRESS_NOT_PUBLIC|URL_(MALFORMED|NOT_HTTPS|PORT|WITH_CREDENTIALS))$/

    expect(await outbound.post(url, { headers: {}, body: '' })).toMatchObject({
      status: null,
      error: expect.stringMatching(refusals),
    })
  })
})

test('one of the open internet is not refused, on its usual ports', async () => {
  const urls = [
    'https://partner.example.org/hook?a=b',
    'https://partner.example.org:8443/',
    'https://93.184.215.14/',
    'https://[2606:4700::1]/',
    'https://not-to-be-found.example.org/',
  ]
  const found = {
    ...rules,
    resolve: async (name: string) => (name.startsWith('not') ? Promise.reject() : resolve(name)),
  }

  expect(await Promise.all(urls.map(url => whyNotCall(url, found)))).toEqual(urls.map(() => null))
})

describe('the connector alone, whatever stands before it', () => {
  const agent = new Agent({ connect: guardedConnector(rules, 2_000) })
  const codeOf = async (url: string) =>
    request(url, { dispatcher: agent }).then(
      () => 'answered',
      error => error.code,
    )

  test.each([
    ['an address', () => `http://127.0.0.1:${port}/`],
    ['an address of IPv6', () => `http://[::1]:${port}/`],
    ['an address in short', () => `http://127.1:${port}/`],
    ['a mapped address', () => `http://[::ffff:127.0.0.1]:${port}/`],
    ['a name', () => `http://loopback.attacker.example.org:${port}/`],
    ['a name with TLS', () => `https://loopback.attacker.example.org:${port}/`],
    ['a name of which one address is public', () => `http://mixed.attacker.example.org:${port}/`],
  ])('connects to nothing inside by %s', async (_, url) => {
    expect(await codeOf(url())).toBe('ADDRESS_NOT_PUBLIC')
    expect(reached).toBe(0)
  })
})

test('a name that led outside when it was given and leads inside later is refused then', async () => {
  let asked = 0
  const rebinding = { ...rules, resolve: async () => (asked++ === 0 ? ['93.184.215.14'] : ['127.0.0.1']) }
  const url = 'https://rebinding.attacker.example.org/'
  const sender = createOutbound(rebinding)

  expect(await whyNotCall(url, rebinding)).toBeNull()
  expect(await sender.post(url, { headers: {}, body: '' })).toMatchObject({ error: 'ADDRESS_NOT_PUBLIC' })

  await sender.close()
})

test('no address inside is public, however it is mapped', () => {
  const inside = fc.oneof(
    fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(127), fc.nat(255), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(169), fc.constant(254), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.integer({ min: 224, max: 255 }), fc.nat(255), fc.nat(255), fc.nat(255)),
  )
  fc.assert(
    fc.property(inside, parts => {
      const address = parts.join('.')
      const [a, b, c, d] = parts.map(part => part.toString(16).padStart(2, '0'))
      const forms = [
        address,
        `::ffff:${address}`,
        `::${address}`,
        `64:ff9b::${a}${b}:${c}${d}`,
        `2002:${a}${b}:${c}${d}::1`,
      ]
      expect(forms.filter(isPublicAddress)).toEqual([])
    }),
  )
})
