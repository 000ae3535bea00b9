import { Resolver } from 'node:dns/promises'
import { afterEach, expect, test } from '@jest/globals'
import { createOutbound, resolveBy } from '../src/index.ts'
import { type NameServer, nameServer } from './name-server.ts'

let server: NameServer
afterEach(() => server.close())

async function resolverOf(answer: Parameters<typeof nameServer>[0]) {
  server = await nameServer(answer)
  const resolver = new Resolver({ timeout: 200, tries: 1 })
  resolver.setServers([server.address])
  return resolveBy(resolver)
}

test('a name is asked of the name servers, and one that there is not is an error', async () => {
  const resolve = await resolverOf(name => (name === 'partner.example.org' ? '93.184.215.14' : null))

  expect(await resolve('partner.example.org')).toEqual(['93.184.215.14'])
  await expect(resolve('nobody.example.org')).rejects.toMatchObject({ code: 'ENOTFOUND' })
})

test('a name server that tells another address each time leads nowhere inside', async () => {
  const addresses = ['93.184.215.14', '169.254.169.254', '127.0.0.1']
  let asked = 0
  const resolve = await resolverOf(() => addresses[asked++]!)
  const outbound = createOutbound({ allowPrivate: false, resolve })
  const url = 'https://rebinding.attacker.example.org/'

  expect(await resolve('rebinding.attacker.example.org')).toEqual(['93.184.215.14'])
  for (const _ of [1, 2])
    expect(await outbound.post(url, { headers: {}, body: '' })).toMatchObject({ error: 'ADDRESS_NOT_PUBLIC' })

  await outbound.close()
})

test('a name server that never answers holds up nothing but its own name', async () => {
  const resolve = await resolverOf(name => (name.startsWith('slow') ? undefined : '93.184.215.14'))
  let isSlowDone = false
  const slow = Promise.allSettled(Array.from({ length: 8 }, (_, n) => resolve(`slow-${n}.example.org`)))
  void slow.then(() => {
    isSlowDone = true
  })

  expect(await resolve('quick.example.org')).toEqual(['93.184.215.14'])
  expect(isSlowDone).toBe(false)
  expect((await slow).map(({ status }) => status)).toEqual(Array(8).fill('rejected'))
})
