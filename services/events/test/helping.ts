import { newId } from '@cluster/database'
import type { EventRecord } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { Shift, type ShiftRecord } from '../src/models/shift.ts'
import { ShiftPlace } from '../src/models/shift-place.ts'
import { occurrenceOf as dateOf } from '../src/operations/occurrences/occurrence-of.ts'
import { inHours, occurrenceOf, publishedEvent } from './fixtures.ts'

/** A shift at the first date of an event, from an hour before it on, for two hours and two people. */
export async function shiftAt(event: EventRecord, given: Partial<ShiftRecord> = {}): Promise<ShiftRecord> {
  const hour = 3_600_000
  const shift: ShiftRecord = {
    _id: newId(),
    eventId: event._id,
    occurrenceId: (await occurrenceOf(event._id))._id,
    title: { fr: 'Installation fictive', en: 'Fictitious set-up' },
    status: 'OPEN',
    startsAt: new Date(event.startsAt.getTime() - hour),
    endsAt: new Date(event.startsAt.getTime() + hour),
    dateStartsAt: event.startsAt,
    needed: 2,
    taken: 0,
    offered: 0,
    hasRoom: true,
    skills: [],
    ...given,
  }
  await Shift.create(shift)
  return shift
}

/** Hours that lie so far from now, as a shift has them. */
export const from = (hours: number, lasts = 2) => ({
  startsAt: inHours(hours),
  endsAt: inHours(hours + lasts),
})

/** A date with 40 shifts, one with 40 volunteers, and somebody on 40, all with the name of test; and many of others. */
export async function shiftsAmongOthers(): Promise<void> {
  const event = await publishedEvent()
  await Occurrence.create(dateOf(event, { _id: 'occurrence-test' }))
  const some = Array.from({ length: 40 }, (_, n) => n)
  const many = Array.from({ length: 400 }, (_, n) => n)
  for (const n of some) await shiftAt(event, { occurrenceId: 'occurrence-test', ...from(30 + n) })
  await shiftAt(event, { _id: 'shift-test', needed: 100, taken: 40 })
  for (const n of many)
    await shiftAt(event, { occurrenceId: `occurrence-${n % 10}`, ...from(n), hasRoom: n % 2 === 0 })
  const places = some.flatMap(n => [
    { shiftId: 'shift-test', personId: `person-${n}` },
    { shiftId: `shift-${n}`, personId: 'person-test' },
    ...Array.from({ length: 10 }, (_, other) => ({
      shiftId: `shift-${n}-${other}`,
      personId: `person-${n}-${other}`,
    })),
  ])
  await ShiftPlace.insertMany(
    places.map((of, n) => ({ ...of, status: 'TAKEN', ...from(n), changedAt: new Date() })),
  )
}

const place = (field: string) =>
  `mutation ($input: ShiftPlaceInput!) { ${field}(input: $input) { id status person { id } shift { taken offered } } }`
export const SIGN_UP = place('signUpForShift')
export const LEAVE = place('leaveShift')
export const TAKE = place('takeShift')
export const OFFER =
  'mutation ($input: OfferShiftInput!) { offerShift(input: $input) { id status shift { taken offered } } }'
export const SKILLS =
  'mutation ($input: SetVolunteerSkillsInput!) { setVolunteerSkills(input: $input) { skills } }'
export const SHIFT = `query ($id: ID!) { shift(id: $id) {
  id title status startsAt endsAt needed taken offered skills fits occurrence { id }
} }`

export const codesOf = (answers: { errors?: { extensions: { code: string } }[] }[]): string[] =>
  answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))
