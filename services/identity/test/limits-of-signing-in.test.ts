import { eventually } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Allowance } from '../src/models/allowance.ts'
import { issuerUnderTest } from './fixtures.ts'
import {
  askForCode,
  type Begun,
  beginSignIn,
  enterCode,
  mailsTo,
  personIn,
  signIn,
  wrong,
} from './sign-in.ts'

const under = issuerUnderTest()
let networks = 0
const network = () => {
  networks += 1
  return `198.51.100.${networks}`
}

/** Sends a form from a network, as the gateway tells. */
const from = (client: string, { window, base }: Begun, path: string, form: Record<string, string>) =>
  window.open(base + path, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { 'x-forwarded-for': client },
  })
const ask = async (client: string, email: string) => from(client, await beginSignIn(under), '', { email })
const statusesOf = async (asked: Promise<Response>[]) =>
  (await Promise.all(asked)).map(({ status }) => status)
const newAddress = () => `personne.${crypto.randomUUID()}@example.org`
const times = <T>(count: number, act: () => T) => Array.from({ length: count }, act)

describe('codes for an address', () => {
  test('that one network asks for leave enough to others', async () => {
    const [client, { email }] = [network(), personIn(under)]

    expect((await statusesOf(times(8, () => ask(client, email)))).sort()).toEqual([
      ...Array(5).fill(303),
      ...Array(3).fill(429),
    ])
    expect((await ask(network(), email)).status).toBe(303)
  })

  test('are so many whatever address of its network a client takes', async () => {
    const { email } = personIn(under)
    await Promise.all(times(5, () => ask('2001:db8:1:2::1', email)))

    expect((await ask('2001:db8:1:2:ffff::9', email)).status).toBe(429)
    expect((await ask('2001:db8:1:3::1', email)).status).toBe(303)
  })

  test('that all strangers use up are sent to a browser with which the person signed in before', async () => {
    const person = personIn(under)
    const { window } = await signIn(under, person)
    for (const client of [network(), network(), network()])
      await Promise.all(times(5, () => ask(client, person.email)))
    await eventually(() => expect(mailsTo(under, person.email)).toHaveLength(1 + 15))

    const [own, strange] = [await beginSignIn(under, { window, prompt: 'login' }), await beginSignIn(under)]
    const refused = await strange.window.send(strange.base, { email: person.email })
    const back = await enterCode(own, await askForCode(under, own, person.email))

    expect(refused.status).toBe(429)
    expect(await refused.text()).toContain('Trop de codes')
    expect(back.headers.get('location')).toContain('code=')
    expect(mailsTo(under, person.email)).toHaveLength(1 + 15 + 1)
  })

  test('are not more for a browser that was marked for another address, or says that it was marked', async () => {
    const [client, victim] = [network(), personIn(under)]
    const { window } = await signIn(under, personIn(under))
    await Promise.all(times(5, () => ask(client, victim.email)))

    const marked = await beginSignIn(under, { window, prompt: 'login' })
    expect((await from(client, marked, '', { email: victim.email })).status).toBe(429)
    const lying = await beginSignIn(under)
    lying.window.cookies.set('/oidc/interaction known_browser', `known_browser=a.${'A'.repeat(43)}`)
    expect((await from(client, lying, '', { email: victim.email })).status).toBe(429)
  })

  test('that were used do not count', async () => {
    const person = personIn(under)

    for (let n = 1; n <= 6; n += 1) await signIn(under, person)

    expect(mailsTo(under, person.email)).toHaveLength(6)
  })

  test('are refused to nobody’s address as to any other', async () => {
    const pages = await Promise.all(
      [personIn(under).email, 'personne.du.tout@example.org'].map(async email => {
        const client = network()
        await Promise.all(times(5, () => ask(client, email)))
        const begun = await beginSignIn(under)
        const answer = await from(client, begun, '', { email })
        return [
          answer.status,
          (await answer.text()).replaceAll(begun.base.split('/').at(-1)!, '').replaceAll(email, ''),
        ]
      }),
    )

    expect(pages[0]![0]).toBe(429)
    expect(pages[1]).toEqual(pages[0])
  })
})

describe('one network', () => {
  test('asks for a hundred codes an hour, whoever they are for', async () => {
    const client = network()
    const begun = await beginSignIn(under)
    const send = (email: string) => from(client, begun, '', { email })
    const addresses = times(20, newAddress)

    const answers = await statusesOf(addresses.flatMap(email => times(5, () => send(email))))

    expect(answers).toEqual(Array(100).fill(303))
    expect((await send(newAddress())).status).toBe(429)
    under.clock.aheadMs = 3_600_001
    expect((await send(newAddress())).status).toBe(303)
  })

  test('tries a hundred codes an hour, in however many sign-ins, and then not even a right one', async () => {
    const client = network()
    const begun = await beginSignIn(under)
    const code = await askForCode(under, begun, personIn(under).email)
    const others = await Promise.all(times(4, () => beginSignIn(under)))

    await Promise.all(
      others.flatMap(other => times(25, () => from(client, other, '/code', { code: wrong(code) }))),
    )
    const refused = await from(client, begun, '/code', { code })

    expect(refused.status).toBe(429)
    expect(await refused.text()).toContain('depuis votre réseau')
    expect((await from(network(), begun, '/code', { code })).status).toBe(303)
  })

  test('is kept as a hash, as are addresses', async () => {
    const [client, { email }] = [network(), personIn(under)]
    await ask(client, email)

    const kept = JSON.stringify(await Allowance.find().lean())

    expect(kept).toContain('codes-')
    expect(kept).not.toContain(client)
    expect(kept).not.toContain(email)
  })
})
