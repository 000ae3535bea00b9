import { isDeepStrictEqual } from 'node:util'
import { closeDatabases, migrate, openDatabase } from '@cluster/database'
import type { EventRecord } from '@cluster/events/models/event.ts'
import type { OccurrenceRecord } from '@cluster/events/models/occurrence.ts'
import type { RegistrationRecord } from '@cluster/events/models/registration.ts'
import type { ShiftRecord } from '@cluster/events/models/shift.ts'
import type { ShiftPlaceRecord } from '@cluster/events/models/shift-place.ts'
import type { AssociateRecord } from '@cluster/members/models/associate.ts'
import type { CooperativeRecord } from '@cluster/members/models/cooperative.ts'
import type { ShareHoldingRecord } from '@cluster/members/models/share-holding.ts'
import type { ShareMovementRecord } from '@cluster/members/models/share-movement.ts'
import type { ShareRegisterRecord } from '@cluster/members/models/share-register.ts'
import { statutoryChecks } from '@cluster/members/operations/cooperative/statutory-checks.ts'
import { testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { seedCollections } from '../seed/collections.ts'
import { insertAll } from '../seed/insert-all.ts'
import { allMigrations } from '../seed/open-databases.ts'

type Document = Record<string, unknown> & { _id: string }

/** What a field of each name points at, in whatever collection it is. */
const targets: Record<string, string> = {
  authorId: 'people',
  chairId: 'chairs',
  collegeId: 'colleges',
  conceptId: 'publications',
  cooperativeId: 'cooperatives',
  cycleId: 'orderCycles',
  eventId: 'events',
  eventIds: 'events',
  fieldPartnerIds: 'organisations',
  occurrenceId: 'occurrences',
  offerId: 'basketOffers',
  organisationIds: 'organisations',
  organiserId: 'organisations',
  personId: 'people',
  presentedAtId: 'events',
  projectId: 'research-projects',
  providerId: 'organisations',
  registerId: 'shareRegisters',
  serviceId: 'services',
  sourceId: 'bookings',
  serviceIds: 'services',
  servicePointId: 'servicePoints',
  shiftId: 'shifts',
  subscriptionId: 'basketSubscriptions',
  organisationId: 'organisations',
  partnershipId: 'partnerships',
}

const elsewhere = ['indicatorId', 'priceId', 'recurrenceId']

const now = new Date('2030-01-01T12:34:56Z')
const described = seedCollections.map(({ model, documents }) => ({
  model,
  name: model.collection.name,
  rows: [...documents(now)] as Document[],
}))
const large = seedCollections.map(({ model, fictitious }) => ({
  model,
  name: model.collection.name,
  rows: [...(fictitious?.(1, now) ?? [])] as Document[],
}))

beforeAll(async () => {
  const { MONGODB_URI, CLUSTER_PREFIX } = testConfig()
  for (const [name, migrations] of Object.entries(allMigrations)) {
    await openDatabase(name, MONGODB_URI, CLUSTER_PREFIX)
    await migrate(name, migrations)
  }
})
afterAll(() => closeDatabases())

describe.each([
  ['the cluster as it is described', described, described],
  // Loaded on top of the other.
  ['the large fictitious cluster', large, [...described, ...large]],
])('%s', (_, seeds, loaded) => {
  const rowsOf = <T>(name: string) => loaded.flatMap(seed => (seed.name === name ? seed.rows : [])) as T[]

  // Seeds go past mongoose, which would have set defaults and cast values.
  test.each(seeds)('has $name just as their model would store them', async ({ model, rows }) => {
    const faults: unknown[] = []
    for (const row of rows) {
      const stored = new model(row)
      await stored.validate().catch((error: Error) => faults.push(`${row._id}: ${error.message}`))
      if (!isDeepStrictEqual(stored.toObject(), row)) faults.push([row, stored.toObject()])
    }

    expect(faults.slice(0, 3)).toEqual([])
  })

  test.each(seeds)('goes in whole: no index of $name refuses any', async ({ model, rows }) => {
    // Past mongoose, which lets nobody empty what is only added to.
    await model.collection.deleteMany({})

    expect(await insertAll(model, rows)).toBe(rows.length)
  })

  test('points only at what is in it', () => {
    const ids = new Map(
      Object.values(targets).map(name => [name, new Set(rowsOf<Document>(name).map(({ _id }) => _id))]),
    )
    const colleges = rowsOf<CooperativeRecord>('cooperatives').flatMap(cooperative => cooperative.colleges)
    ids.set('colleges', new Set(colleges.map(({ id }) => id)))
    const astray = seeds.flatMap(({ name, rows }) =>
      rows.flatMap(row =>
        Object.entries(row)
          // An indicator stands in its partnership, a price in its service; a recurrence is a local time.
          .filter(([field]) => /[a-z]Ids?$/.test(field) && !elsewhere.includes(field))
          .flatMap(([field, value]) => [value ?? []].flat().map(id => ({ field, id: id as string })))
          .filter(({ field, id }) => !ids.get(targets[field] ?? '')?.has(id))
          .map(({ field, id }) => `${name} ${row._id}: ${field} ${id}`),
      ),
    )

    expect(astray.slice(0, 10)).toEqual([])
  })

  test('has an event behind every occurrence, which agrees with it', () => {
    const events = new Map(rowsOf<EventRecord>('events').map(event => [event._id, event]))
    const occurrences = rowsOf<OccurrenceRecord>('occurrences')

    expect(occurrences.length).toBeGreaterThan(0)
    for (const { eventId, status, startsAt, endsAt, capacity, recurrenceId } of occurrences) {
      const event = events.get(eventId)!
      const isLater = recurrenceId !== null && recurrenceId !== event.series!.start
      expect(event).toMatchObject({ status, capacity, ...(isLater ? {} : { startsAt, endsAt }) })
    }
  })

  test('counts as taken the registrations that are confirmed, never more than there are places', () => {
    const confirmed = new Map<string, number>()
    for (const { occurrenceId, status } of rowsOf<RegistrationRecord>('registrations')) {
      if (status === 'CONFIRMED') confirmed.set(occurrenceId, (confirmed.get(occurrenceId) ?? 0) + 1)
    }
    const occurrences = rowsOf<OccurrenceRecord>('occurrences')

    expect(confirmed.size).toBeGreaterThan(0)
    expect(occurrences.filter(({ _id, taken }) => taken !== (confirmed.get(_id) ?? 0))).toEqual([])
    expect(occurrences.filter(({ capacity, taken }) => capacity !== null && taken > capacity)).toEqual([])
  })

  test('has registrations for the event of their occurrence', () => {
    const eventOf = new Map(rowsOf<OccurrenceRecord>('occurrences').map(({ _id, eventId }) => [_id, eventId]))
    const registrations = rowsOf<RegistrationRecord>('registrations')

    expect(
      registrations.filter(({ occurrenceId, eventId }) => eventOf.get(occurrenceId) !== eventId),
    ).toEqual([])
  })
})

test('counts as taken the places on shifts, at the hours of their shifts', () => {
  const rowsOf = <T>(name: string) => described.find(seed => seed.name === name)!.rows as unknown as T[]
  const places = rowsOf<ShiftPlaceRecord>('shiftPlaces')

  expect(places.length).toBeGreaterThan(0)
  for (const { _id, startsAt, endsAt, needed, taken, hasRoom } of rowsOf<ShiftRecord>('shifts')) {
    const own = places.filter(({ shiftId }) => shiftId === _id)
    expect([taken, hasRoom]).toEqual([own.length, own.length < needed])
    for (const place of own) expect(place).toMatchObject({ startsAt, endsAt })
  }
})

describe('the registers of shares', () => {
  const rowsOf = <T>(name: string) => described.find(seed => seed.name === name)!.rows as unknown as T[]
  const holdings = rowsOf<ShareHoldingRecord>('shareHoldings')
  const sumIn = (registerId: string, of: 'subscribed' | 'paid') =>
    holdings.filter(row => row.registerId === registerId).reduce((sum, row) => sum + row[of], 0)

  test('hold what their movements come to, in an order without a gap', () => {
    const movements = rowsOf<ShareMovementRecord>('shareMovements')
    const held = new Map<string, { subscribed: number; paid: number }>()
    for (const { registerId, entries } of movements)
      for (const { holder, after } of entries) held.set(`${registerId} ${holder.kind} ${holder.id}`, after)

    for (const { registerId, holder, subscribed, paid } of holdings)
      expect(held.get(`${registerId} ${holder.kind} ${holder.id}`)).toEqual({ subscribed, paid })
    for (const { _id, lastNumber, subscribed, paid } of rowsOf<ShareRegisterRecord>('shareRegisters')) {
      const numbers = movements.filter(({ registerId }) => registerId === _id).map(({ number }) => number)
      expect(numbers).toEqual(Array.from({ length: lastNumber }, (_, n) => n + 1))
      expect([subscribed, paid]).toEqual([sumIn(_id, 'subscribed'), sumIn(_id, 'paid')])
    }
  })

  test('are of holders that there are', () => {
    const organisations = new Set(rowsOf<Document>('organisations').map(({ _id }) => _id))
    const persons = new Set(rowsOf<Document>('people').map(({ _id }) => _id))

    for (const { holder } of [...holdings, ...rowsOf<AssociateRecord>('associates')])
      expect((holder.kind === 'PERSON' ? persons : organisations).has(holder.id)).toBe(true)
  })

  test('agree with the cooperative, which keeps each rule that is never to be broken', () => {
    const [cooperative] = rowsOf<CooperativeRecord>('cooperatives')
    const associates = rowsOf<AssociateRecord>('associates')
    const tallied = Object.values(cooperative!.tally)

    expect(tallied.reduce((sum, { associates }) => sum + associates, 0)).toBe(associates.length)
    expect(tallied.reduce((sum, { shares }) => sum + shares, 0)).toBe(sumIn(cooperative!._id, 'subscribed'))
    expect(cooperative!.colleges.reduce((sum, college) => sum + college.associates, 0)).toBe(
      associates.length,
    )
    expect(statutoryChecks(cooperative!).filter(({ hard, satisfied }) => hard && !satisfied)).toEqual([])
    expect(statutoryChecks(cooperative!).filter(({ satisfied }) => !satisfied)).toHaveLength(1)
  })
})

test('an organisation that is in both parts of the seed is the same in both', () => {
  const known = new Map(described.flatMap(({ name, rows }) => rows.map(row => [`${name} ${row._id}`, row])))
  const twice = large.flatMap(({ name, rows }) =>
    rows.filter(row => known.has(`${name} ${row._id}`)).map(row => [row, known.get(`${name} ${row._id}`)]),
  )

  expect(twice.length).toBeGreaterThan(0)
  for (const [one, other] of twice) expect(one).toEqual(other)
})
