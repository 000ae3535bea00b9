import { closeDatabases, trusted } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { anyone, asking, middayIn, testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { buildServices } from '../src/build.ts'
import { Booking, type BookingRecord, takingStates } from '../src/models/booking.ts'
import { JournalEntry } from '../src/models/journal-entry.ts'
import { Resource } from '../src/models/resource.ts'
import { Service } from '../src/models/service.ts'
import { ServicePoint } from '../src/models/service-point.ts'
import {
  bookableService,
  cancel,
  codeOf,
  confirm,
  hold,
  inHours,
  minute,
  resident,
} from './booking-fixtures.ts'

jest.setTimeout(120_000)

// Each takes turns within itself only, as processes do.
let processes: Subgraph[]
beforeAll(async () => {
  processes = [await buildServices(testConfig()), await buildServices(testConfig())]
})
beforeEach(() =>
  Promise.all(
    [Booking, Service, ServicePoint, Resource].map(async (model: { deleteMany(): PromiseLike<unknown> }) =>
      model.deleteMany(),
    ),
  ),
)
afterAll(async () => {
  for (const subgraph of processes) await subgraph.close()
  await closeDatabases()
})

const as = (n: number) => asking(processes[n % processes.length]!)(resident(n))

/** Whether at no instant more is taken than there is, buffers included. */
function isSound(bookings: readonly BookingRecord[], capacity: number): boolean {
  return bookings.every(
    one =>
      bookings.filter(other => other.blocksFrom <= one.blocksFrom && one.blocksFrom < other.blocksTo)
        .length <= capacity,
  )
}
const taken = () => Booking.find({ status: trusted({ $in: takingStates }) }).lean<BookingRecord[]>()

describe('200 people who want one slot at once', () => {
  // SEEDS=10 npm test -- selling-slots for more.
  const seeds = Number(process.env.SEEDS ?? 3)
  test.each(Array.from({ length: seeds }, (_, seed) => seed))('get it once (%i)', async seed => {
    const at = await bookableService()
    const startsAt = inHours(24 + seed)

    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => hold(as(n), { ...at, startsAt })))

    const codes = answers.map(answer => codeOf(answer) ?? 'HELD')
    expect(codes.filter(code => code === 'HELD')).toHaveLength(1)
    expect(new Set(codes)).toEqual(new Set(['HELD', 'SLOT_TAKEN']))
    expect(await taken()).toHaveLength(1)
  })

  test('of a service with ten places get ten, though others give theirs back meanwhile', async () => {
    const at = await bookableService({ capacity: 10 })
    const startsAt = inHours(24)

    await Promise.all(
      Array.from({ length: 100 }, async (_, n) => {
        const { data } = await hold(as(n), { ...at, startsAt })
        if (data.holdSlot && n % 3 === 0) await cancel(as(n), data.holdSlot.id)
        else if (data.holdSlot) await confirm(as(n), data.holdSlot.id)
      }),
    )

    const sold = await taken()
    expect(sold.length).toBeLessThanOrEqual(10)
    expect(isSound(sold, 10)).toBe(true)
    // What is booked is in the books, and nothing else.
    const confirmed = sold.filter(({ status }) => status === 'CONFIRMED').map(({ _id }) => _id)
    const entries = await JournalEntry.find({ sourceId: trusted({ $in: sold.map(({ _id }) => _id) }) }).lean()
    expect(entries.map(({ sourceId }) => sourceId).sort()).toEqual(confirmed.sort())
  })
})

describe('whatever is held at once', () => {
  const wishes = fc.array(
    fc.record({ service: fc.integer({ min: 0, max: 1 }), quarter: fc.integer({ min: 0, max: 11 }) }),
    { minLength: 1, maxLength: 24 },
  )
  const terms = fc.record({
    capacity: fc.integer({ min: 1, max: 3 }),
    bufferBefore: fc.constantFrom(0, 10, 20),
    bufferAfter: fc.constantFrom(0, 15, 30),
  })

  test('no more is sold than there is, with buffers and what two services need, and availability tells what is accepted', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(terms, wishes, fc.boolean(), async (given, wanted, isShared) => {
        await Promise.all([Booking.deleteMany(), Resource.deleteMany()])
        await Resource.create({ _id: `press-${run}`, name: { fr: 'Presse fictive' }, servicePointId: 'a' })
        const resourceIds = isShared ? [`press-${run}`] : []
        run += 1
        const services = [
          await bookableService({ ...given, resourceIds }),
          await bookableService({ ...given, resourceIds }),
        ]
        // A slot ends on the day on which it begins: three hours from midday do, whatever the hour of this test.
        const first = middayIn(2).getTime()
        const startOf = (quarter: number) => new Date(first + quarter * 15 * minute)

        const answers = await Promise.all(
          wanted.map(({ service, quarter }, n) =>
            hold(as(n), { ...services[service]!, startsAt: startOf(quarter) }),
          ),
        )

        for (const answer of answers)
          expect([undefined, 'SLOT_TAKEN', 'RESOURCE_TAKEN']).toContain(codeOf(answer))
        const all = await taken()
        for (const { serviceId } of services)
          expect(
            isSound(
              all.filter(one => one.serviceId === serviceId),
              given.capacity,
            ),
          ).toBe(true)
        if (isShared) expect(isSound(all, 1)).toBe(true)

        const ask = `query ($id: ID!, $from: DateTime!, $to: DateTime!) {
          availability(serviceId: $id, from: $from, to: $to) { startsAt } }`
        const [at] = services
        const { data } = await asking(processes[0]!)(anyone).run(ask, {
          id: at!.serviceId,
          from: startOf(0),
          to: startOf(12),
        })
        const free = data.availability.map(({ startsAt }: { startsAt: string }) => Date.parse(startsAt))
        for (let quarter = 0; quarter < 12; quarter++) {
          const startsAt = startOf(quarter)
          const answer = await hold(as(100 + quarter), { ...at!, startsAt })
          expect(codeOf(answer) === undefined).toBe(free.includes(startsAt.getTime()))
          if (answer.data.holdSlot) await cancel(as(100 + quarter), answer.data.holdSlot.id)
        }
      }),
      { numRuns: 15, seed: 20_261_126 },
    )
  })
})
