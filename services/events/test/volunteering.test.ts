import { trusted } from '@cluster/database'
import { anyone, viewers } from '@cluster/testkit'
import type { Claims } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import { Shift } from '../src/models/shift.ts'
import { ShiftPlace } from '../src/models/shift-place.ts'
import { facts, publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'
import { codesOf, from, LEAVE, OFFER, SHIFT, SIGN_UP, SKILLS, shiftAt, TAKE } from './helping.ts'

const as = subgraphUnderTest()
const processes = [as, subgraphUnderTest(), subgraphUnderTest(), subgraphUnderTest()]
const me = viewers.RESIDENT
const staff = viewers.STAFF
const ask = (query: string, shiftId: string, viewer: Claims = me, more: object = {}) =>
  as(viewer).run(query, { input: { shiftId, ...more } })
const held = (shiftId: string) =>
  ShiftPlace.countDocuments({ shiftId, status: trusted({ $in: ['TAKEN' as const, 'OFFERED' as const] }) })
const onPublished = async (given: Parameters<typeof shiftAt>[1] = {}) =>
  shiftAt(await publishedEvent(), given)

/** Everything that is counted twice agrees. */
async function expectTrue(shiftId: string) {
  const { taken, offered, needed, hasRoom } = (await Shift.findById(shiftId).lean())!
  expect(taken).toBe(await held(shiftId))
  expect(offered).toBe(await ShiftPlace.countDocuments({ shiftId, status: 'OFFERED' }))
  expect(taken).toBeLessThanOrEqual(needed)
  expect(hasRoom).toBe(taken < needed || offered > 0)
}

describe('signing up for a shift', () => {
  test('takes a place and tells the others', async () => {
    const { _id: id } = await onPublished()

    const { data } = await ask(SIGN_UP, id)

    expect(data.signUpForShift).toEqual({
      id: expect.any(String),
      status: 'TAKEN',
      person: { id: 'person-resident' },
      shift: { taken: 1, offered: 0 },
    })
    expect(await facts()).toEqual([{ type: 'shift.taken', subject: id }])
    await expectTrue(id)
  })

  test('of forty people at four processes on five places takes five', async () => {
    const { _id: shiftId } = await onPublished({ needed: 5 })

    const answers = await Promise.all(
      residents(40).map((person, n) => processes[n % 4]!(person).run(SIGN_UP, { input: { shiftId } })),
    )

    expect(codesOf(answers)).toEqual(Array(35).fill('SHIFT_FULL'))
    expect(await held(shiftId)).toBe(5)
    expect(await facts()).toHaveLength(5)
    await expectTrue(shiftId)
  })

  test('twelve times at once by one person takes one place', async () => {
    const { _id: shiftId } = await onPublished({ needed: 5 })

    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => processes[n % 4]!(me).run(SIGN_UP, { input: { shiftId } })),
    )

    expect(codesOf(answers)).toEqual(Array(11).fill('ALREADY_ON_SHIFT'))
    await expectTrue(shiftId)
  })

  test('for eight shifts at the same time at once takes one of them, of somebody new as of somebody known', async () => {
    const event = await publishedEvent()
    for (const person of [me, me, ...residents(3)]) {
      await ShiftPlace.deleteMany()
      const shifts = await Promise.all(Array.from({ length: 8 }, () => shiftAt(event)))

      const answers = await Promise.all(
        shifts.map(({ _id: shiftId }, n) => processes[n % 4]!(person).run(SIGN_UP, { input: { shiftId } })),
      )

      expect(codesOf(answers)).toEqual(Array(7).fill('SHIFTS_OVERLAP'))
      for (const { _id } of shifts) await expectTrue(_id)
    }
  })

  test.each([
    ['SHIFTS_OVERLAP', 'begins within', from(25)],
    ['SHIFTS_OVERLAP', 'ends within', from(23)],
    ['SHIFTS_OVERLAP', 'lies within', from(24.5, 1)],
    ['SHIFTS_OVERLAP', 'is longer on both sides', from(20, 12)],
    [null, 'begins when it ends', from(26)],
    [null, 'ends when it begins', from(22)],
  ])('answers %s where one that %s the other', async (code, _, hours) => {
    const event = await publishedEvent()
    const begins = from(24).startsAt.getTime()
    // To the millisecond.
    const exact = (at: Date) => new Date(begins + Math.round((at.getTime() - begins) / 1_800_000) * 1_800_000)
    const first = await shiftAt(event, { startsAt: new Date(begins), endsAt: exact(from(26).startsAt) })
    const { startsAt, endsAt } = hours
    const second = await shiftAt(event, { startsAt: exact(startsAt), endsAt: exact(endsAt) })
    await ask(SIGN_UP, first._id)

    const { errors } = await ask(SIGN_UP, second._id)

    expect(errors?.[0]?.extensions ?? null).toEqual(code && { code, field: 'shiftId' })
  })

  test('asks for all of the skills, however they are written', async () => {
    const { _id: id } = await onPublished({ skills: ['Premiers secours', 'Éclairage'] })
    const tell = (skills: string[]) => as(me).run(SKILLS, { input: { skills } })
    const fits = async () => (await as(me).run(SHIFT, { id })).data.shift.fits

    expect([await fits(), (await ask(SIGN_UP, id)).errors?.[0]?.extensions.code]).toEqual([
      false,
      'SKILLS_MISSING',
    ])
    await tell(['PREMIERS SECOURS'])
    expect([await fits(), (await ask(SIGN_UP, id)).errors?.[0]?.extensions.code]).toEqual([
      false,
      'SKILLS_MISSING',
    ])
    const told = await tell(['premiers-secours', 'eclairage', 'Cuisine'])
    expect(told.data.setVolunteerSkills.skills).toEqual(['premiers-secours', 'eclairage', 'Cuisine'])
    expect(await fits()).toBe(true)
    expect((await ask(SIGN_UP, id)).errors).toBeUndefined()
  })

  test('is closed once the shift has begun, but for staff, who may note it also of others', async () => {
    const { _id: id } = await onPublished(from(-1))
    const ofMe = { personId: me.personId }

    const { errors } = await ask(SIGN_UP, id)
    const noted = await ask(SIGN_UP, id, staff, ofMe)
    const leaving = await ask(LEAVE, id)
    const gone = await ask(LEAVE, id, staff, ofMe)

    for (const refused of [errors, leaving.errors])
      expect(refused).toMatchObject(refusal('SHIFT_HAS_BEGUN', 'shiftId'))
    expect(noted.data.signUpForShift.person.id).toBe(me.personId)
    expect(gone.data.leaveShift.status).toBe('LEFT')
  })

  test.each([
    ['FORBIDDEN', viewers.ANIMATOR],
    ['FORBIDDEN', { ...anyone, appId: 'app', scopes: ['registrations:write'] }],
    ['UNAUTHENTICATED', anyone],
  ])('and leaving, offering, taking over for another answer %s to others', async (code, viewer) => {
    const { _id: id } = await onPublished()
    await ask(SIGN_UP, id)

    for (const query of [SIGN_UP, LEAVE, OFFER, TAKE])
      expect((await ask(query, id, viewer, { personId: me.personId })).errors).toMatchObject(
        refusal(code, null),
      )
    await expectTrue(id)
  })

  test('and the rest name the shift that is not there', async () => {
    for (const query of [SIGN_UP, LEAVE, OFFER, TAKE])
      expect((await ask(query, 'nowhere')).errors).toMatchObject(refusal('SHIFT_NOT_FOUND', 'shiftId'))
  })
})

describe('leaving a shift', () => {
  test('frees the place, once, and one may come again', async () => {
    const { _id: id } = await onPublished({ needed: 1 })
    await ask(SIGN_UP, id)

    const left = await ask(LEAVE, id)
    const again = await ask(LEAVE, id)

    expect(left.data.leaveShift).toMatchObject({ status: 'LEFT', shift: { taken: 0 } })
    expect(again).toEqual(left)
    expect((await ask(SIGN_UP, id)).errors).toBeUndefined()
    expect(await ShiftPlace.countDocuments()).toBe(1)
    expect((await facts()).map(({ type }) => type)).toEqual(['shift.taken', 'shift.left', 'shift.taken'])
    await expectTrue(id)
  })

  test('on which one never was is refused, and so is offering it', async () => {
    const { _id: id } = await onPublished()
    await ask(SIGN_UP, id, residents(1)[0]!)
    await ask(LEAVE, id, residents(1)[0]!)

    expect((await ask(LEAVE, id)).errors).toMatchObject(refusal('NOT_ON_SHIFT', 'shiftId'))
    for (const viewer of [me, residents(1)[0]!])
      expect((await ask(OFFER, id, viewer)).errors).toMatchObject(refusal('NOT_ON_SHIFT', 'shiftId'))
  })
})

describe('swapping', () => {
  const [first, second, third] = residents(3) as [Claims, Claims, Claims]

  async function full() {
    const shift = await onPublished({ needed: 2 })
    for (const person of [first, second]) await ask(SIGN_UP, shift._id, person)
    return shift._id
  }

  test('hands a place over that was offered, and keeps the shift full all the time', async () => {
    const id = await full()

    const offered = await ask(OFFER, id, first)
    expect(offered.data.offerShift).toMatchObject({ status: 'OFFERED', shift: { taken: 2, offered: 1 } })
    await expectTrue(id)
    const taken = await ask(TAKE, id, third)

    expect(taken.data.takeShift).toMatchObject({ status: 'TAKEN', shift: { taken: 2, offered: 0 } })
    const places = await ShiftPlace.find({ shiftId: id }).sort({ personId: 1 }).lean()
    expect(places.map(({ status }) => status)).toEqual(['LEFT', 'TAKEN', 'TAKEN'])
    expect((await facts()).at(-1)).toEqual({ type: 'shift.swapped', subject: id })
    await expectTrue(id)
  })

  test('ends in one new holder a place, when many want two that are offered, at four processes', async () => {
    const id = await full()
    for (const person of [first, second]) await ask(OFFER, id, person)
    const others = residents(14).slice(2)

    const answers = await Promise.all(
      others.map((person, n) => processes[n % 4]!(person).run(TAKE, { input: { shiftId: id } })),
    )

    expect(codesOf(answers)).toEqual(Array(10).fill('SHIFT_NOT_OFFERED'))
    await expectTrue(id)
  })

  test('while the offer is taken back, or the place left, never leaves a place double or lost', async () => {
    for (const [query, more] of [
      [OFFER, { isOffered: false }],
      [LEAVE, {}],
    ] as const) {
      const id = await full()
      await ask(OFFER, id, first)

      const [, taken] = await Promise.all([
        processes[1]!(first).run(query, { input: { shiftId: id, ...more } }),
        processes[2]!(third).run(TAKE, { input: { shiftId: id } }),
      ])

      await expectTrue(id)
      const mine = await ShiftPlace.countDocuments({
        shiftId: id,
        personId: third.personId!,
        status: 'TAKEN',
      })
      expect(mine).toBe(taken.errors ? 0 : 1)
      await ShiftPlace.deleteMany()
    }
  })

  test('offering twice and taking back twice change nothing', async () => {
    const id = await full()
    const offer = (isOffered: boolean) => ask(OFFER, id, first, { isOffered })

    expect(await offer(true)).toEqual(await offer(true))
    const back = await offer(false)

    expect(back.data.offerShift).toMatchObject({ status: 'TAKEN', shift: { offered: 0 } })
    expect(await offer(false)).toEqual(back)
  })

  test.each([
    ['ALREADY_ON_SHIFT', () => second, {}],
    ['ALREADY_ON_SHIFT', () => first, {}],
    ['SKILLS_MISSING', () => third, { skills: ['Cuisine'] }],
    ['SHIFTS_OVERLAP', () => third, {}],
  ])('answers %s to who cannot take it, and it stays offered', async (code, who, given) => {
    const id = await full()
    await ask(OFFER, id, first)
    await Shift.updateOne({ _id: id }, given)
    if (code === 'SHIFTS_OVERLAP') await ask(SIGN_UP, (await onPublished())._id, third)

    expect((await ask(TAKE, id, who())).errors).toMatchObject(refusal(code, 'shiftId'))
    expect(await ShiftPlace.countDocuments({ status: 'OFFERED' })).toBe(1)
    await expectTrue(id)
  })

  test('answers SHIFT_IS_CANCELLED once it was called off, and SHIFT_HAS_BEGUN once it began', async () => {
    const id = await full()
    await Shift.updateOne({ _id: id }, from(-1))
    for (const query of [OFFER, TAKE])
      expect((await ask(query, id, first)).errors).toMatchObject(refusal('SHIFT_HAS_BEGUN', 'shiftId'))
    await Shift.updateOne({ _id: id }, { status: 'CANCELLED' })

    for (const query of [OFFER, TAKE, SIGN_UP])
      expect((await ask(query, id, first)).errors).toMatchObject(refusal('SHIFT_IS_CANCELLED', 'shiftId'))
  })
})
