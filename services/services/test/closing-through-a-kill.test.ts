import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { buildServices } from '../src/build.ts'
import { BasketOffer } from '../src/models/basket-offer.ts'
import { BasketOrder } from '../src/models/basket-order.ts'
import { Customer } from '../src/models/customer.ts'
import { JournalEntry } from '../src/models/journal-entry.ts'
import { OrderCycle } from '../src/models/order-cycle.ts'

jest.setTimeout(120_000)

const config = testConfig()
const cycleId = 'cycle-1'
const count = 2_000
let subgraph: Subgraph
beforeAll(async () => {
  subgraph = await buildServices(config)
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

/** Closes the cycle in a process of its own, which is killed after so many parts. @returns true where it came to the end */
async function closeKilledAfter(parts: number): Promise<boolean> {
  const file = fileURLToPath(new URL('./closing-worker.ts', import.meta.url))
  const child = fork(file, [config.MONGODB_URI, config.CLUSTER_PREFIX, cycleId], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  let done = 0
  child.on('message', () => {
    done += 1
    if (done === parts) child.kill('SIGKILL')
  })
  const [status] = await once(child, 'exit')
  return status === 0
}

test('a closing whose process is killed again and again ends as if it had been let alone', async () => {
  const now = new Date()
  const amounts = { PUBLIC: 1_500, SOLIDARITY: null, COMPANY: null }
  await BasketOffer.create({
    _id: 'offer-1',
    title: { fr: 'Panier fictif' },
    providerId: 'org-test',
    status: 'OFFERED',
    packSize: 7,
    prices: [],
  })
  await OrderCycle.create({
    _id: cycleId,
    providerId: 'org-test',
    servicePointId: 'place-1',
    number: 1,
    status: 'OPEN',
    opensAt: new Date(now.getTime() - 2_000),
    closesAt: new Date(now.getTime() - 1_000),
    deliveredAt: new Date(now.getTime() + 3_600_000),
    offers: [{ offerId: 'offer-1', priceId: 'price-1', amounts, vatRate: 550, packSize: 7 }],
    commissionRate: 1_000,
    minimum: 1,
    belowMinimum: 'CANCEL',
    extendDays: 2,
    ordered: count,
    progress: null,
    changedAt: now,
    revision: 1,
  })
  await BasketOrder.insertMany(
    Array.from({ length: count }, (_, n) => ({
      _id: `order-${String(n).padStart(5, '0')}`,
      cycleId,
      offerId: 'offer-1',
      personId: `person-${n % 1_000}`,
      quantity: 1,
      tariff: 'PUBLIC' as const,
      amount: 1_500,
      vatRate: 550,
      status: 'PLACED' as const,
      changedAt: now,
      revision: 0,
    })),
  )

  let kills = 0
  while (kills < 20 && !(await closeKilledAfter(3))) kills += 1

  expect(kills).toBeGreaterThanOrEqual(2)
  expect(await OrderCycle.findById(cycleId).lean()).toMatchObject({
    status: 'CLOSED',
    progress: null,
    totals: [{ ordered: count, packs: Math.ceil(count / 7), amount: count * 1_500 }],
  })
  expect(await BasketOrder.countDocuments({ status: 'CLOSED' })).toBe(count)
  expect(await JournalEntry.countDocuments()).toBe(count)
  expect(await Customer.countDocuments()).toBe(1_000)
})
