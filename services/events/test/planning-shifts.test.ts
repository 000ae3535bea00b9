import { anyone, viewers } from '@cluster/testkit'
import type { Claims } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { Shift, type ShiftRecord } from '../src/models/shift.ts'
import { ShiftPlace } from '../src/models/shift-place.ts'
import {
  draftEvent,
  facts,
  inHours,
  occurrenceOf,
  publishedEvent,
  refusal,
  residents,
  subgraphUnderTest,
} from './fixtures.ts'
import { codesOf, from, SHIFT, SIGN_UP, shiftAt } from './helping.ts'

const CREATE = 'mutation ($input: CreateShiftInput!) { createShift(input: $input) { id status skills } }'
const EDIT =
  'mutation ($input: EditShiftInput!) { editShift(input: $input) { id startsAt endsAt needed skills } }'
const CANCEL = 'mutation ($input: CancelShiftInput!) { cancelShift(input: $input) { id status } }'
const OPEN = '{ openShifts { edges { node { id } } } }'

const as = subgraphUnderTest()
const other = subgraphUnderTest()
const animator = viewers.ANIMATOR
const stranger = { ...viewers.ANIMATOR, organisationIds: ['org-other'] }
const shiftIn = async (id: string) => (await Shift.findById(id).lean<ShiftRecord>())!
const signUp = (shiftId: string, viewer = viewers.RESIDENT) => as(viewer).run(SIGN_UP, { input: { shiftId } })
const openIds = async () =>
  (await as(anyone).run(OPEN)).data.openShifts.edges.map(({ node }: { node: { id: string } }) => node.id)

/** A shift two hours before an event in a week. */
async function wanted(event: EventRecord) {
  const { _id: occurrenceId } = await occurrenceOf(event._id)
  return { occurrenceId, title: { fr: 'Vestiaire fictif' }, ...from(7 * 24 - 2), needed: 3 }
}

describe('planning a shift', () => {
  test('shows where help is needed, with each skill once', async () => {
    const event = await publishedEvent()
    const input = {
      ...(await wanted(event)),
      skills: [' Premiers  secours', 'premiers secours', 'Éclairage'],
    }

    const { data } = await as(animator).run(CREATE, { input })

    const { id } = data.createShift
    expect(data.createShift).toMatchObject({ status: 'OPEN', skills: ['premiers secours', 'Éclairage'] })
    const { data: seen } = await as(anyone).run(SHIFT, { id })
    expect(seen.shift).toMatchObject({ needed: 3, taken: 0, offered: 0, fits: null })
    expect(await openIds()).toEqual([id])
  })

  test('of a draft is seen by those who may edit it, until the event is shown', async () => {
    const event = await draftEvent()
    const { data } = await as(animator).run(CREATE, { input: await wanted(event) })
    const { id } = data.createShift

    expect(data.createShift.status).toBe('DRAFT')
    expect(await openIds()).toEqual([])
    expect((await as(anyone).run(SHIFT, { id })).errors).toMatchObject(refusal('SHIFT_NOT_FOUND', 'id'))
    expect((await signUp(id)).errors).toMatchObject(refusal('SHIFT_NOT_FOUND', 'shiftId'))
    expect((await as(animator).run(SHIFT, { id })).data.shift.id).toBe(id)

    await as(animator).run(`mutation { publishEvent(input: { id: "${event._id}" }) { id } }`)

    expect(await openIds()).toEqual([id])
    expect((await signUp(id)).errors).toBeUndefined()
  })

  test.each([
    ['TITLE_MISSING', 'title', { title: { fr: ' ' } }],
    ['TEXT_TOO_LONG', 'title', { title: { fr: 'x'.repeat(201) } }],
    ['END_BEFORE_START', 'endsAt', from(7 * 24, 0)],
    ['SHIFT_TOO_LONG', 'endsAt', from(7 * 24, 24.1)],
    ['SHIFT_FAR_FROM_DATE', 'startsAt', from(-1)],
    ['SHIFT_FAR_FROM_DATE', 'startsAt', from(14 * 24 + 2)],
    ['INVALID_NEEDED', 'needed', { needed: 0 }],
    ['INVALID_NEEDED', 'needed', { needed: 1_001 }],
    ['TOO_MANY_SKILLS', 'skills', { skills: Array.from({ length: 11 }, (_, n) => `savoir ${n}`) }],
    ['INVALID_SKILL', 'skills', { skills: ['x'.repeat(41)] }],
    ['INVALID_SKILL', 'skills', { skills: [' - '] }],
  ])('and changing one answer %s in %s', async (code, field, given) => {
    const event = await publishedEvent()
    const { _id: id } = await shiftAt(event)

    const made = await as(animator).run(CREATE, { input: { ...(await wanted(event)), ...given } })
    const edited = await as(animator).run(EDIT, { input: { id, ...given } })

    for (const { errors } of [made, edited]) expect(errors).toMatchObject(refusal(code, field))
    expect(await Shift.countDocuments()).toBe(1)
  })

  test('is for those who hold the event, as are changing and calling off', async () => {
    const event = await publishedEvent({ hostIds: ['org-host'] })
    const host = { ...viewers.MEMBER, organisationIds: ['org-host'] }
    const { _id: id } = await shiftAt(event)
    const all = async (viewer: Claims) => {
      const made = await as(viewer).run(CREATE, { input: await wanted(event) })
      const edited = await as(viewer).run(EDIT, { input: { id, needed: 5 } })
      const off = await as(viewer).run(CANCEL, { input: { id } })
      return [made, edited, off].map(({ errors }) => errors?.[0]?.extensions ?? null)
    }

    expect(await all(viewers.RESIDENT)).toEqual(Array(3).fill({ code: 'FORBIDDEN', field: null }))
    expect(await all(anyone)).toEqual(Array(3).fill({ code: 'UNAUTHENTICATED', field: null }))
    expect(await all(stranger)).toEqual(
      ['occurrenceId', 'id', 'id'].map(field => ({ code: 'NOT_YOUR_ORGANISATION', field })),
    )
    for (const viewer of [viewers.STAFF, animator, host]) {
      await Shift.updateOne({ _id: id }, { status: 'OPEN' })
      expect(await all(viewer)).toEqual([null, null, null])
    }
  })

  test('is refused at a date that is not there, or was called off', async () => {
    const event = await publishedEvent()
    const input = await wanted(event)
    await Occurrence.updateOne({ _id: input.occurrenceId }, { status: 'CANCELLED' })

    const off = await as(animator).run(CREATE, { input })
    const nowhere = await as(animator).run(CREATE, { input: { ...input, occurrenceId: 'nowhere' } })

    expect(off.errors).toMatchObject(refusal('EVENT_IS_CANCELLED', 'occurrenceId'))
    expect(nowhere.errors).toMatchObject(refusal('OCCURRENCE_NOT_FOUND', 'occurrenceId'))
  })

  test('while the event is called off leaves no shift open', async () => {
    for (let round = 0; round < 5; round += 1) {
      const event = await publishedEvent()
      const input = await wanted(event)

      await Promise.all([
        as(animator).run(CREATE, { input }),
        other(animator).run(`mutation { cancelEvent(input: { id: "${event._id}" }) { id } }`),
      ])

      expect(await Shift.countDocuments({ eventId: event._id, status: 'OPEN' })).toBe(0)
    }
  })
})

describe('changing a shift', () => {
  test('keeps its volunteers at the new hours, and tells them', async () => {
    const { _id: id } = await shiftAt(await publishedEvent())
    await signUp(id)
    const hours = from(7 * 24 + 5)

    const { data } = await as(animator).run(EDIT, { input: { id, ...hours, skills: ['Cuisine'] } })

    expect(data.editShift).toMatchObject({ startsAt: hours.startsAt.toISOString(), skills: ['Cuisine'] })
    expect(await ShiftPlace.findOne().lean()).toMatchObject({ ...hours, status: 'TAKEN' })
    expect((await facts()).map(({ type }) => type)).toEqual(['shift.taken', 'shift.moved'])
  })

  test('tells nobody of the same, of other words, or where nobody helps yet', async () => {
    const shift = await shiftAt(await publishedEvent())
    const { _id: id, needed } = shift

    const same = await as(animator).run(EDIT, { input: { id, needed } })
    await as(animator).run(EDIT, { input: { id, ...from(7 * 24 + 5) } })
    await signUp(id)
    await as(animator).run(EDIT, { input: { id, title: { fr: 'Autre titre fictif' } } })

    expect(same.errors).toBeUndefined()
    expect((await facts()).map(({ type }) => type)).toEqual(['shift.taken'])
  })

  test('cannot need fewer than there are, and is open again once it needs more', async () => {
    const { _id: id } = await shiftAt(await publishedEvent())
    for (const person of residents(2)) await signUp(id, person)
    expect(await openIds()).toEqual([])

    const fewer = await as(animator).run(EDIT, { input: { id, needed: 1 } })
    await as(animator).run(EDIT, { input: { id, needed: 3 } })

    expect(fewer.errors).toMatchObject(refusal('NEEDED_BELOW_TAKEN', 'needed'))
    expect(await openIds()).toEqual([id])
  })

  test('that is not there or was called off is refused', async () => {
    const { _id: id } = await shiftAt(await publishedEvent(), { status: 'CANCELLED' })

    const off = await as(animator).run(EDIT, { input: { id, needed: 1 } })
    const nowhere = await as(animator).run(EDIT, { input: { id: 'nowhere', needed: 1 } })

    expect(off.errors).toMatchObject(refusal('SHIFT_IS_CANCELLED', 'id'))
    expect(nowhere.errors).toMatchObject(refusal('SHIFT_NOT_FOUND', 'id'))
  })
})

describe('calling off', () => {
  test('a shift frees its volunteers and tells them, once', async () => {
    const event = await publishedEvent()
    const [{ _id: id }, { _id: next }] = [await shiftAt(event), await shiftAt(event)]
    await signUp(id)

    for (let time = 0; time < 2; time += 1)
      expect((await as(animator).run(CANCEL, { input: { id } })).data.cancelShift.status).toBe('CANCELLED')

    expect((await facts()).filter(({ type }) => type === 'shift.cancelled')).toEqual([
      { type: 'shift.cancelled', subject: id },
    ])
    expect(await openIds()).toEqual([next])
    expect((await signUp(id)).errors).toMatchObject(refusal('SHIFT_IS_CANCELLED', 'shiftId'))
    expect((await signUp(next)).errors).toBeUndefined()
  })

  test('an event calls off its shifts to come, and leaves what was done', async () => {
    const event = await publishedEvent()
    const shifts = [await shiftAt(event), await shiftAt(event), await shiftAt(event, from(-5))]
    await signUp(shifts[0]!._id)

    await as(animator).run(`mutation { cancelEvent(input: { id: "${event._id}" }) { id } }`)

    const states = await Promise.all(shifts.map(async ({ _id }) => (await shiftIn(_id)).status))
    expect(states).toEqual(['CANCELLED', 'CANCELLED', 'OPEN'])
    expect((await facts()).slice(1)).toEqual([
      { type: 'shift.cancelled', subject: shifts[0]!._id },
      { type: 'event.cancelled', subject: event._id },
    ])
  })

  test('while somebody signs up leaves nobody on it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const event = await publishedEvent()
      const { _id: shiftId } = await shiftAt(event)

      const [answer] = await Promise.all([
        signUp(shiftId),
        other(animator).run(`mutation { cancelEvent(input: { id: "${event._id}" }) { id } }`),
      ])

      expect(codesOf([answer]).filter(code => code !== 'SHIFT_IS_CANCELLED')).toEqual([])
      expect(await ShiftPlace.countDocuments({ shiftId, status: 'TAKEN' })).toBe(0)
    }
  })
})

test('an event that is moved takes its shifts along, also over the change of the clocks', async () => {
  // The Saturday before, and a week later: an hour apart on the clocks of Paris.
  const year = new Date().getUTCFullYear() + 1
  const october = (day: number, hour: number) => new Date(Date.UTC(year, 9, day, hour))
  const event = await publishedEvent({ startsAt: october(20, 16), endsAt: october(20, 18) })
  const { _id: id, startsAt } = await shiftAt(event)
  await signUp(id)
  const to = new Date(Date.UTC(year, 10, 3, 17))

  await as(animator).run('mutation ($input: MoveEventInput!) { moveEvent(input: $input) { id } }', {
    input: { id: event._id, startsAt: to },
  })

  const moved = await shiftIn(id)
  expect(moved.startsAt.getTime() - startsAt.getTime()).toBe(to.getTime() - event.startsAt.getTime())
  const { startsAt: begins, endsAt: ends } = moved
  expect(await ShiftPlace.findOne().lean()).toMatchObject({ startsAt: begins, endsAt: ends })
  expect((await facts()).slice(1).map(({ type }) => type)).toEqual(['shift.moved', 'event.moved'])
  expect(await Event.countDocuments({ _id: event._id, startsAt: to })).toBe(1)
})

test('what is over stays where it was when its event is moved', async () => {
  const event = await publishedEvent({ startsAt: inHours(1), endsAt: inHours(2) })
  const { _id: id, startsAt } = await shiftAt(event, from(-5))

  await as(animator).run('mutation ($input: MoveEventInput!) { moveEvent(input: $input) { id } }', {
    input: { id: event._id, startsAt: inHours(50) },
  })

  expect((await shiftIn(id)).startsAt).toEqual(startsAt)
})
