import { Shift, type ShiftRecord } from '@cluster/events/models/shift.ts'
import { ShiftPlace, type ShiftPlaceRecord } from '@cluster/events/models/shift-place.ts'
import { Volunteer, type VolunteerRecord } from '@cluster/events/models/volunteer.ts'
import { dayOf, eventFrom, occurrenceIdOf } from './events.ts'
import { type Attended, neighbourhood } from './events-of-the-quarter.ts'
import { events, people, shifts } from './ids.ts'
import type { SeedCollection } from './seed-collection.ts'

const hourMs = 3_600_000

interface Help extends Pick<ShiftRecord, 'title' | 'needed' | 'skills'> {
  id: string
  eventId: string
  /** Hours from the start of the event. */
  from: number
  to: number
  volunteers: string[]
}

/** All that is to be done is made up. */
const help: Help[] = [
  {
    id: shifts.tables,
    eventId: events.meal,
    title: { fr: 'Installer les tables (exemple fictif)', en: 'Setting up tables (fictitious example)' },
    from: -2,
    to: 0,
    needed: 4,
    skills: [],
    volunteers: [people.ENGLISH_RESIDENT, people.MEMBER],
  },
  {
    id: shifts.dishes,
    eventId: events.meal,
    title: { fr: 'Faire la vaisselle (exemple fictif)', en: 'Washing up (fictitious example)' },
    from: 3,
    to: 5,
    needed: 2,
    skills: [],
    volunteers: [],
  },
  {
    id: shifts.bicycles,
    eventId: events.repair,
    title: { fr: 'Réparer les vélos (exemple fictif)', en: 'Mending bicycles (fictitious example)' },
    from: 0,
    to: 3,
    needed: 1,
    skills: ['Mécanique vélo'],
    volunteers: [people.RESIDENT],
  },
]

function shiftFrom(
  { id, eventId, title, from, to, needed, skills, volunteers }: Help,
  today: number,
): ShiftRecord {
  const planned = neighbourhood.find(event => event.id === eventId) as Attended
  const { startsAt } = eventFrom(planned, today)
  const at = (hours: number) => new Date(startsAt.getTime() + hours * hourMs)
  return {
    _id: id,
    eventId,
    occurrenceId: occurrenceIdOf(planned),
    title,
    status: 'OPEN',
    startsAt: at(from),
    endsAt: at(to),
    dateStartsAt: startsAt,
    needed,
    taken: volunteers.length,
    offered: 0,
    hasRoom: volunteers.length < needed,
    skills,
  }
}

function placesOf(one: Help, today: number): ShiftPlaceRecord[] {
  const { startsAt, endsAt } = shiftFrom(one, today)
  return one.volunteers.map((personId, n) => ({
    _id: `${one.id}-${n + 1}`,
    shiftId: one.id,
    personId,
    status: 'TAKEN',
    startsAt,
    endsAt,
    offeredAt: null,
    changedAt: new Date(today),
  }))
}

const volunteers: VolunteerRecord[] = [
  { _id: 'volunteer-1', personId: people.RESIDENT, skills: ['Mécanique vélo', 'Cuisine'], engagements: 1 },
]

export const shiftsSeed: SeedCollection[] = [
  { model: Shift, documents: now => help.map(one => shiftFrom(one, dayOf(now))) },
  { model: ShiftPlace, documents: now => help.flatMap(one => placesOf(one, dayOf(now))) },
  { model: Volunteer, documents: () => volunteers },
]
