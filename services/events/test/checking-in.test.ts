import { anyone, commandsOf, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Occurrence } from '../src/models/occurrence.ts'
import { Registration } from '../src/models/registration.ts'
import { occurrenceOf as dateOf } from '../src/operations/occurrences/occurrence-of.ts'
import { eventNow, registered, tickets } from './at-the-door.ts'
import { facts, inHours, occurrenceOf, publishedEvent, refusal, subgraphUnderTest } from './fixtures.ts'

const CHECK_IN = `mutation ($input: CheckInInput!) {
  checkIn(input: $input) { isRepeat checkedInAt registration { id status attendance checkedInAt arrived } }
}`
const UNDO = `mutation ($input: UndoCheckInInput!) {
  undoCheckIn(input: $input) { attendance checkedInAt arrived }
}`

const as = subgraphUnderTest()
const doors = [as, subgraphUnderTest(), subgraphUnderTest(), subgraphUnderTest()]
const minutesAgo = (minutes: number) => inHours(-minutes / 60).toISOString()

async function shown(partySize = 1) {
  const event = await eventNow()
  const registration = await registered(event, { partySize, personId: 'person-resident' })
  const { occurrenceId } = registration
  const input = { occurrenceId, ticket: await tickets.sign(registration) }
  return { event, registration, input }
}
const checkIn = (input: object, viewer = viewers.ANIMATOR) => as(viewer).run(CHECK_IN, { input })

describe('checking in', () => {
  test('notes once when and how many came, and tells of a ticket that is shown again', async () => {
    const { input, registration } = await shown(3)
    const scannedAt = minutesAgo(10)

    const first = await checkIn({ ...input, scannedAt })
    const again = await checkIn(input)

    expect(first).toEqual({
      data: {
        checkIn: {
          isRepeat: false,
          checkedInAt: scannedAt,
          registration: {
            id: registration._id,
            status: 'CONFIRMED',
            attendance: 'PRESENT',
            checkedInAt: scannedAt,
            arrived: 3,
          },
        },
      },
    })
    expect(again.data.checkIn).toEqual({ ...first.data.checkIn, isRepeat: true })
    expect(await Registration.findById(registration._id).lean()).toMatchObject({
      revision: registration.revision,
      changedAt: registration.changedAt,
    })
    expect(await facts()).toEqual([])
  })

  test('at two doors and more at once lets exactly one be the first', async () => {
    const { input } = await shown(2)

    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        doors[n % 4]!(viewers.STAFF).run(CHECK_IN, { input: { ...input, scannedAt: minutesAgo(20 - n) } }),
      ),
    )

    expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([])
    expect(answers.filter(({ data }) => !data.checkIn.isRepeat)).toHaveLength(1)
    const last = (await checkIn(input)).data.checkIn
    const sent = answers.map(({ data }) => data.checkIn.checkedInAt)
    expect(last).toMatchObject({ isRepeat: true, checkedInAt: sent.sort()[0], registration: { arrived: 2 } })
  })

  test('comes to the same in whatever order scanners without a network send', async () => {
    const scan = fc.record({
      minutes: fc.integer({ min: 0, max: 600 }),
      arrived: fc.option(fc.integer({ min: 1, max: 5 })),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(scan, { minLength: 1, maxLength: 5 }), async scans => {
        const { input, registration } = await shown(5)
        for (const { minutes, arrived } of scans)
          await checkIn({ ...input, scannedAt: minutesAgo(minutes), arrived })

        const { checkedInAt, arrived } = (await Registration.findById(registration._id).lean())!
        const earliest = inHours(-Math.max(...scans.map(({ minutes }) => minutes)) / 60)
        expect(Math.abs(checkedInAt!.getTime() - earliest.getTime())).toBeLessThan(60_000)
        expect(arrived).toBe(Math.max(...scans.map(one => one.arrived ?? 5)))
      }),
      { numRuns: 15 },
    )
  })

  test('takes a party that comes in parts: the whole of it that has come by now counts', async () => {
    const { input } = await shown(4)

    const first = await checkIn({ ...input, arrived: 2 })
    const late = await checkIn({ ...input, arrived: 1, scannedAt: minutesAgo(5) })
    const rest = await checkIn({ ...input, arrived: 3 })

    expect(
      [first, late, rest].map(({ data }) => [data.checkIn.isRepeat, data.checkIn.registration.arrived]),
    ).toEqual([
      [false, 2],
      [true, 2],
      [true, 3],
    ])
  })

  test.each([
    [-23, null],
    [-25, 'CHECK_IN_NOT_OPEN'],
  ])('%s hours from the start answers %s', async (hours, code) => {
    const event = await publishedEvent({ startsAt: inHours(-hours), endsAt: inHours(2 - hours) })
    const registration = await registered(event)
    const { occurrenceId } = registration

    const { errors } = await checkIn({ occurrenceId, ticket: await tickets.sign(registration) })

    expect(errors?.[0]?.extensions ?? null).toEqual(code && { code, field: 'scannedAt' })
  })

  test('takes the clock of a scanner that is a little ahead for now, and refuses one that is far off', async () => {
    const { input } = await shown()

    const far = await checkIn({ ...input, scannedAt: inHours(0.2) })
    const near = await checkIn({ ...input, scannedAt: inHours(0.05) })

    expect(far.errors).toMatchObject(refusal('SCANNED_IN_THE_FUTURE', 'scannedAt'))
    expect(new Date(near.data.checkIn.checkedInAt).getTime()).toBeLessThanOrEqual(Date.now())
  })

  test('refuses a ticket of another event, and one of another date of the same', async () => {
    const { input, event } = await shown()
    const other = await eventNow()
    const next = dateOf(event, { startsAt: inHours(2), endsAt: inHours(3) })
    await Occurrence.create(next)

    const elsewhere = await checkIn({ ...input, occurrenceId: (await occurrenceOf(other._id))._id })
    const later = await checkIn({ ...input, occurrenceId: next._id })

    expect(elsewhere.errors).toMatchObject(refusal('TICKET_OF_ANOTHER_EVENT', 'ticket'))
    expect(later.errors).toMatchObject(refusal('TICKET_OF_ANOTHER_DATE', 'ticket'))
    expect(await Registration.countDocuments({ checkedInAt: null })).toBe(1)
  })

  test.each(['CANCELLED', 'WAITLISTED', 'OFFERED', 'DECLINED', 'EXPIRED'] as const)(
    'refuses a ticket whose registration has become %s',
    async status => {
      const { input, registration } = await shown()
      await Registration.updateOne({ _id: registration._id }, { status })

      expect((await checkIn(input)).errors).toMatchObject(refusal('REGISTRATION_NOT_CONFIRMED', 'ticket'))
    },
  )

  test('refuses a ticket of a date that was called off, and what is no ticket', async () => {
    const { input } = await shown()
    const forged = await checkIn({ ...input, ticket: `${input.ticket.slice(0, -6)}AAAAAA` })
    await Occurrence.updateOne({ _id: input.occurrenceId }, { status: 'CANCELLED' })

    expect(forged.errors).toMatchObject(refusal('TICKET_INVALID', 'ticket'))
    expect((await checkIn(input)).errors).toMatchObject(refusal('EVENT_IS_CANCELLED', 'occurrenceId'))
  })

  test.each([0, 4, -1])('refuses that %s of a party of three have come', async arrived => {
    const { input } = await shown(3)

    const { errors } = await checkIn({ ...input, arrived })

    expect(errors).toMatchObject(refusal('INVALID_ARRIVED', 'arrived'))
  })

  test.each([
    [null, null, 'staff', viewers.STAFF],
    [null, null, 'a member of the organiser', viewers.MEMBER],
    [null, null, 'an animator of a host', { ...viewers.ANIMATOR, organisationIds: ['org-host'] }],
    ['NOT_YOUR_ORGANISATION', 'occurrenceId', 'another', { ...viewers.ANIMATOR, organisationIds: ['org-x'] }],
    ['FORBIDDEN', null, 'the person itself', viewers.RESIDENT],
    ['FORBIDDEN', null, 'an app', { ...anyone, appId: 'app', scopes: ['registrations:write'] }],
    ['UNAUTHENTICATED', null, 'nobody', anyone],
  ])('and taking it back answer %s in %s to %s', async (code, field, _, viewer) => {
    const event = await eventNow({ hostIds: ['org-host'] })
    const registration = await registered(event)
    const { _id: registrationId, occurrenceId } = registration
    const ticket = await tickets.sign(registration)

    const { errors } = await checkIn({ occurrenceId, ticket }, viewer)
    const undone = await as(viewer).run(UNDO, { input: { registrationId } })

    const refused = (at: string | null) => code && { code, field: field && at }
    expect(errors?.[0]?.extensions ?? null).toEqual(refused('occurrenceId'))
    expect(undone.errors?.[0]?.extensions ?? null).toEqual(refused('registrationId'))
  })

  test('names the date or the registration that is not there', async () => {
    const { input } = await shown()

    const nowhere = await checkIn({ ...input, occurrenceId: 'nowhere' })
    const nobody = await as(viewers.STAFF).run(UNDO, { input: { registrationId: 'nowhere' } })

    expect(nowhere.errors).toMatchObject(refusal('OCCURRENCE_NOT_FOUND', 'occurrenceId'))
    expect(nobody.errors).toMatchObject(refusal('REGISTRATION_NOT_FOUND', 'id'))
  })

  test('while the place is given back ends in one or the other, never in both', async () => {
    const CANCEL = 'mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { id } }'
    for (let round = 0; round < 5; round += 1) {
      const { input, registration } = await shown()

      const [scan] = await Promise.all([
        doors[0]!(viewers.STAFF).run(CHECK_IN, { input }),
        doors[1]!(viewers.STAFF).run(CANCEL, { input: { id: registration._id } }),
      ])

      const { status, checkedInAt } = (await Registration.findById(registration._id).lean())!
      expect(status).toBe('CANCELLED')
      expect(scan.errors === undefined).toBe(checkedInAt !== null)
    }
  })

  test('sends a handful of commands, however many are registered', async () => {
    const { input, event } = await shown()
    for (let n = 0; n < 20; n += 1) await registered(event)

    const commands = await commandsOf(['events'], () =>
      as(viewers.STAFF).run('mutation ($input: CheckInInput!) { checkIn(input: $input) { isRepeat } }', {
        input,
      }),
    )

    expect(commands.filter(name => name === 'events.find')).toHaveLength(3)
    expect(commands.length).toBeLessThanOrEqual(5)
  })
})

describe('taking a check-in back', () => {
  test('lets the next be the first again, and changes nothing where there was none', async () => {
    const { input, registration } = await shown()
    const undo = () => as(viewers.ANIMATOR).run(UNDO, { input: { registrationId: registration._id } })
    await checkIn(input)

    const once = await undo()
    const twice = await undo()

    expect(once.data.undoCheckIn).toEqual({ attendance: 'EXPECTED', checkedInAt: null, arrived: null })
    expect(twice).toEqual(once)
    expect((await checkIn(input)).data.checkIn.isRepeat).toBe(false)
  })
})
