import { newId } from '@cluster/database'
import { anyone, commandsOf, plansOf, viewers } from '@cluster/testkit'
import type { Claims } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import { ShiftPlace, type ShiftPlaceRecord } from '../src/models/shift-place.ts'
import { shiftsBetween } from '../src/operations/volunteers/shifts-between.ts'
import { inHours, publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'
import { from, SHIFT, SIGN_UP, SKILLS, shiftAt } from './helping.ts'

const VOLUNTEERS = `query ($id: ID!) { shift(id: $id) {
  volunteers { edges { node { status person { id } attendee { personId } } } }
} }`
const PERSON = (fields: string) =>
  `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { ${fields} } } }`
const HOURS = `volunteerHours(from: "2025-03-01", to: "2025-03-31")`

const as = subgraphUnderTest()
const me = viewers.RESIDENT
const worker: Claims = { ...anyone, appId: 'reminder-worker', scopes: ['reminders:send'] }
const person = (...ids: string[]) => ({ r: ids.map(id => ({ __typename: 'Person', id })) })

/** A place on a shift that is not looked at. */
const place = (given: Partial<ShiftPlaceRecord>): ShiftPlaceRecord => ({
  _id: newId(),
  shiftId: newId(),
  personId: me.personId!,
  status: 'TAKEN',
  startsAt: new Date('2025-03-10T08:00:00Z'),
  endsAt: new Date('2025-03-10T10:30:00Z'),
  offeredAt: null,
  changedAt: new Date(),
  ...given,
})

describe('the volunteers of a shift', () => {
  async function shiftWithMe() {
    const shift = await shiftAt(await publishedEvent({ hostIds: ['org-host'] }))
    await as(me).run(SIGN_UP, { input: { shiftId: shift._id } })
    return shift
  }

  test.each([
    [null, 'staff', viewers.STAFF],
    [null, 'an animator of the organiser', viewers.ANIMATOR],
    [null, 'a member of a host', { ...viewers.MEMBER, organisationIds: ['org-host'] }],
    ['FORBIDDEN', 'a member of another', { ...viewers.MEMBER, organisationIds: ['org-other'] }],
    ['FORBIDDEN', 'one of them', me],
    ['FORBIDDEN', 'an app', { ...anyone, appId: 'app', scopes: ['events:read', 'registrations:write'] }],
    ['UNAUTHENTICATED', 'nobody', anyone],
  ])('answer %s to %s', async (code, _, viewer) => {
    const { _id: id } = await shiftWithMe()

    const { data, errors } = await as(viewer).run(VOLUNTEERS, { id })

    if (code) expect(errors).toMatchObject(refusal(code, null))
    else {
      const node = { status: 'TAKEN', person: { id: me.personId }, attendee: { personId: me.personId } }
      expect(data.shift.volunteers.edges).toEqual([{ node }])
    }
  })

  test('are read by the reminder job, those of a shift that was called off too, without those who left', async () => {
    const { _id: id } = await shiftWithMe()
    const [other] = residents(1)
    await as(other!).run(SIGN_UP, { input: { shiftId: id } })
    await as(other!).run(`mutation { leaveShift(input: { shiftId: "${id}" }) { id } }`)
    await as(viewers.STAFF).run(`mutation { cancelShift(input: { id: "${id}" }) { id } }`)

    const { data } = await as(worker).run(
      'query ($id: ID!) { shift(id: $id) { status volunteers { edges { node { status person { id } } } } } }',
      { id },
    )

    const node = { status: 'CANCELLED', person: { id: me.personId } }
    expect(data.shift).toEqual({ status: 'CANCELLED', volunteers: { edges: [{ node }] } })
  })

  test('show one’s own name to oneself, through one’s own place', async () => {
    const { _id: id } = await shiftWithMe()

    const { data, errors } = await as(me).run(
      PERSON('shifts { edges { node { status attendee { personId } shift { id } } } }'),
      person(me.personId!),
    )

    expect(errors).toBeUndefined()
    expect(data._entities[0].shifts.edges).toEqual([
      { node: { status: 'TAKEN', attendee: { personId: me.personId }, shift: { id } } },
    ])
  })
})

describe('the hours that a person helped', () => {
  test('are those of shifts that began in the days asked for, and are over', async () => {
    const at = (startsAt: string, endsAt: string) => ({
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    })
    await ShiftPlace.create([
      place({}),
      place({ status: 'OFFERED' }),
      place({ status: 'LEFT' }),
      place({ status: 'CANCELLED' }),
      place({ personId: 'person-other' }),
      // By the clock of Paris: the last minutes of the month, and the first of the next.
      place(at('2025-03-31T21:30:00Z', '2025-03-31T22:30:00Z')),
      place(at('2025-03-31T22:00:00Z', '2025-03-31T23:00:00Z')),
      place(at('2025-02-28T22:59:00Z', '2025-03-01T03:00:00Z')),
      // Over the change of the clocks it is as long as it lasts.
      place(at('2025-03-30T00:00:00Z', '2025-03-30T02:00:00Z')),
    ])

    const { data } = await as(me).run(PERSON(HOURS), person(me.personId!))

    expect(data._entities[0].volunteerHours).toBe(2.5 + 2.5 + 1 + 2)
  })

  test('do not hold what goes on still', async () => {
    await ShiftPlace.create([place(from(-1)), place(from(-3))])
    const day = (hours: number) => inHours(hours).toISOString().slice(0, 10)

    const { data } = await as(me).run(
      PERSON(`volunteerHours(from: "${day(-48)}", to: "${day(48)}")`),
      person(me.personId!),
    )

    expect(data._entities[0].volunteerHours).toBeCloseTo(2)
  })

  test('of many people are added up in one command by an index', async () => {
    const people = Array.from({ length: 20 }, (_, n) => `person-${n}`)
    await ShiftPlace.create(
      [...people, ...Array.from({ length: 200 }, (_, n) => `other-${n}`)].map(personId =>
        place({ personId }),
      ),
    )
    const ask = () => as(viewers.STAFF).run(PERSON(HOURS), person(...people))

    expect(await commandsOf(['events'], ask)).toEqual(['events.aggregate'])
    const [plan] = await plansOf('events', ask)
    expect(plan!.indexes).toEqual(['personId_1_startsAt_-1__id_-1'])
    expect(plan!.looksAt).toBeLessThan(60)
  })

  test('answer END_BEFORE_START to days in the wrong order', async () => {
    const { errors } = await as(me).run(
      PERSON('volunteerHours(from: "2025-03-02", to: "2025-03-01")'),
      person(me.personId!),
    )

    expect(errors).toMatchObject(refusal('END_BEFORE_START', 'to'))
  })
})

test.each([
  ['FORBIDDEN', residents(1)[0]!],
  ['FORBIDDEN', viewers.ANIMATOR],
  ['FORBIDDEN', worker],
  ['UNAUTHENTICATED', anyone],
])('what a person does as a volunteer answers %s to others', async (code, viewer) => {
  const { errors } = await as(viewer).run(
    PERSON(`shifts { edges { cursor } } ${HOURS} volunteerSkills`),
    person(me.personId!),
  )

  expect(errors!.map(({ extensions }) => extensions.code)).toEqual([code, code, code])
})

test('what a person can do is what it told last, and is for that person', async () => {
  for (const skills of [['Cuisine', 'Éclairage'], ['Cuisine']])
    await as(me).run(SKILLS, { input: { skills } })
  const others = await as(anyone).run(SKILLS, { input: { skills: [] } })

  const { data } = await as(me).run(PERSON('volunteerSkills'), person(me.personId!))

  expect(data._entities[0].volunteerSkills).toEqual(['Cuisine'])
  expect(others.errors).toMatchObject(refusal('UNAUTHENTICATED', null))
})

test.each([
  ['TOO_MANY_SKILLS', Array.from({ length: 11 }, (_, n) => `savoir ${n}`)],
  ['INVALID_SKILL', ['']],
])('skills answer %s', async (code, skills) => {
  expect((await as(me).run(SKILLS, { input: { skills } })).errors).toMatchObject(refusal(code, 'skills'))
})

describe('who helps in a span of time', () => {
  test('is told by shifts that overlap it, by an index, however many there are at other times', async () => {
    const event = await publishedEvent()
    const inside = [await shiftAt(event, from(23)), await shiftAt(event, { ...from(25, 1), taken: 1 })]
    const outside = [
      await shiftAt(event, from(10)),
      await shiftAt(event, { endsAt: inHours(24), startsAt: inHours(22) }),
      await shiftAt(event, from(26.001)),
      await shiftAt(event, { ...from(24), status: 'CANCELLED' }),
    ]
    for (let n = 0; n < 40; n += 1) await shiftAt(event, from(200 + n))
    const span = { from: inHours(24.001), to: inHours(26) }

    const found = await shiftsBetween(span)
    const [plan] = await plansOf('events', () => shiftsBetween(span))

    expect(found.map(({ _id, taken }) => [_id, taken])).toEqual(inside.map(({ _id }, n) => [_id, n]))
    expect(outside).toHaveLength(4)
    expect(plan!.indexes).toEqual(['status_1_startsAt_1_endsAt_1'])
    expect(plan!.looksAt).toBeLessThan(10)
    expect(plan!.stages).not.toContain('SORT')
  })
})

test('a page of open shifts costs four commands, however long, with date, event and whether one fits', async () => {
  const event = await publishedEvent()
  for (let n = 0; n < 12; n += 1) await shiftAt(event, { skills: ['Cuisine'] })
  const query = `query ($first: Int) { openShifts(first: $first) {
    edges { node { fits occurrence { event { title } } } }
  } }`

  for (const first of [1, 10]) {
    const commands = await commandsOf(['events'], async () => {
      const { data } = await as(me).run(query, { first })
      expect(data.openShifts.edges).toHaveLength(first)
    })
    expect(commands).toEqual(Array(4).fill('events.find'))
  }
  expect((await as(me).run(SHIFT, { id: 'nowhere' })).errors).toMatchObject(refusal('SHIFT_NOT_FOUND', 'id'))
})
