import { anyone, testConfig, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { createLocalJWKSet, jwtVerify, SignJWT } from 'jose'
import jsQR from 'jsqr'
import { createTickets } from '../src/operations/check-in/create-tickets.ts'
import { eventNow, registered, tickets } from './at-the-door.ts'
import { publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'

const TICKET = 'query ($id: ID!) { registration(id: $id) { ticket { token qrCode } } }'
const REGISTER = `mutation ($input: RegisterForEventInput!) {
  registerForEvent(input: $input) { id ticket { token } }
}`

const as = subgraphUnderTest()
const me = viewers.RESIDENT
const mine = { personId: me.personId! }
const app = { ...anyone, appId: 'app-test', scopes: ['registrations:write'] }

/** What a scanner sees of an image that is made of rectangles as wide as they say and one high. */
function pixelsOf(svg: string, scale = 4) {
  const size = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)![1])
  const width = size * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  const black = svg.split('/><path ')[1]!
  for (const [, x, y, wide] of black.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(wide)) * scale; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return { width, height: width, data }
}

describe('a ticket', () => {
  test('is checked without us by a library that knows the public keys only, and names no person', async () => {
    const registration = await registered(await eventNow(), { ...mine, partySize: 3, revision: 2 })

    const { data } = await as(me).run(TICKET, { id: registration._id })
    const { data: published } = await as(anyone).run('{ ticketKeys }')

    const { token } = data.registration.ticket
    expect(JSON.stringify(published.ticketKeys)).not.toContain('"d"')
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(published.ticketKeys))
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: published.ticketKeys.keys[0].kid })
    expect(payload).toEqual({
      sub: registration._id,
      occ: registration.occurrenceId,
      n: 3,
      rev: 2,
    })
    expect(token.length).toBeLessThan(260)
  })

  test('is a QR code that another library reads', async () => {
    const { _id: id } = await registered(await eventNow(), mine)

    const { data } = await as(me).run(TICKET, { id })

    const { token, qrCode } = data.registration.ticket
    const { data: pixels, width, height } = pixelsOf(qrCode)
    const read = jsQR.default(pixels, width, height)
    expect(read?.data).toBe(token)
  })

  test('stays the same from one time to the next', async () => {
    const { _id: id } = await registered(await eventNow(), mine)

    const [first, second] = [await as(me).run(TICKET, { id }), await as(me).run(TICKET, { id })]

    expect(second).toEqual(first)
  })

  test.each(['WAITLISTED', 'OFFERED', 'DECLINED', 'EXPIRED', 'CANCELLED'] as const)(
    'is not there for a registration that is %s',
    async status => {
      const { _id: id } = await registered(await eventNow(), { ...mine, status })

      expect(await as(me).run(TICKET, { id })).toEqual({ data: { registration: { ticket: null } } })
    },
  )

  test.each([
    ['staff', viewers.STAFF],
    ['an animator of the organiser', viewers.ANIMATOR],
    ['the person', me],
  ])('is shown to %s', async (_, viewer) => {
    const { _id: id } = await registered(await eventNow(), mine)

    expect((await as(viewer).run(TICKET, { id })).data.registration.ticket).not.toBeNull()
  })

  test('is not shown to the reminder job, which sees the registration', async () => {
    const { _id: id } = await registered(await eventNow(), mine)

    const { data, errors } = await as({ ...anyone, appId: 'worker', scopes: ['reminders:send'] }).run(
      TICKET,
      { id },
    )

    expect(data).toEqual({ registration: { ticket: null } })
    expect(errors).toMatchObject(refusal('FORBIDDEN', null))
  })

  test('is given to the app that registers somebody, and to the person', async () => {
    const [one, other] = [await publishedEvent(), await publishedEvent()]

    const byApp = await as(app).run(REGISTER, { input: { eventId: one._id, ...mine } })
    const bySelf = await as(residents(1)[0]!).run(REGISTER, { input: { eventId: other._id } })

    for (const { data, errors } of [byApp, bySelf]) {
      expect(errors).toBeUndefined()
      const { id, ticket } = data.registerForEvent
      expect(await tickets.read(ticket.token)).toMatchObject({ registrationId: id })
    }
  })
})

describe('the key of tickets', () => {
  const registration = { _id: 'registration', occurrenceId: 'occurrence', partySize: 1, revision: 0 } as never
  const [old, young] = ['o'.repeat(32), 'y'.repeat(32)]

  test('is the same after a restart with the same secret', async () => {
    const restarted = await createTickets({ secret: testConfig('').TICKET_SECRET, before: '' })

    expect(restarted.keys).toEqual(tickets.keys)
    expect(await restarted.sign(registration)).toBe(await tickets.sign(registration))
  })

  test('can be changed: tickets of before count as long as the secret of before is given', async () => {
    const before = await createTickets({ secret: old, before: '' })
    const during = await createTickets({ secret: young, before: old })
    const after = await createTickets({ secret: young, before: '' })
    const [first, second] = [await before.sign(registration), await during.sign(registration)]
    const read = { registrationId: 'registration', occurrenceId: 'occurrence' }

    expect([await during.read(first), await during.read(second)]).toEqual([read, read])
    expect([await after.read(first), await after.read(second)]).toEqual([null, read])
    expect(during.keys.keys).toEqual([...after.keys.keys, ...before.keys.keys])
  })

  test('does not take what is signed with another, or with none', async () => {
    const other = await createTickets({ secret: old, before: '' })
    const real = await tickets.sign(registration)
    const [head, body, signature] = real.split('.')
    const changed = Buffer.from('{"sub":"another","occ":"occurrence","n":1,"rev":0}').toString('base64url')
    const none = Buffer.from('{"alg":"none"}').toString('base64url')
    // The public key taken for a shared secret.
    const { x } = tickets.keys.keys[0]!
    const byHmac = await new SignJWT({ sub: 'registration', occ: 'occurrence' })
      .setProtectedHeader({ alg: 'HS256', kid: tickets.keys.keys[0]!.kid! })
      .sign(Buffer.from(x!, 'base64url'))
    const forged = [
      await other.sign(registration),
      `${head}.${changed}.${signature}`,
      `${none}.${body}.`,
      byHmac,
      real.slice(0, -4),
      `${real}.x`,
      '',
      'Billet fictif',
      '\u0000',
      '\ud800.é.ü',
    ]

    expect(await tickets.read(real)).not.toBeNull()
    expect(await Promise.all(forged.map(tickets.read))).toEqual(forged.map(() => null))
  })
})
