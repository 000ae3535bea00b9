import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { asking, testConfig, viewers } from '@cluster/testkit'
import { signViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildServices } from '../src/build.ts'
import { BasketOrder } from '../src/models/basket-order.ts'
import { OrderCycle } from '../src/models/order-cycle.ts'
import { referenceOf } from '../src/operations/baskets/order-id.ts'
import { basketsOf, endOrdering, follow } from './basket-fixtures.ts'
import { resident } from './booking-fixtures.ts'

const config = testConfig()
let subgraph: Subgraph
beforeAll(async () => {
  subgraph = await buildServices(config)
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})
const { openCycle, order } = basketsOf(claims => asking(subgraph)(claims))

const get = (cycleId: string, name: string, viewer = viewers.MEMBER) =>
  subgraph.server.inject({
    method: 'GET',
    url: `/concierge/order-cycles/${cycleId}/${name}`,
    headers: { [viewerHeader]: signViewer(viewer, config.VIEWER_SECRET) },
  })

test('the producer gets what was ordered, and the place who fetches what, as CSV and PDF, in both languages', async () => {
  const { offerId, cycleId } = await openCycle(
    {},
    { title: { fr: '=Panier fictif', en: 'Fictitious basket' } },
  )
  await order(1, { cycleId, offerId, quantity: 5 })
  await order(2, { cycleId, offerId, quantity: 2 })
  expect((await get(cycleId, 'totals.csv')).statusCode).toBe(400)
  await endOrdering(cycleId)
  await follow(cycleId)
  const references = (await BasketOrder.find({ cycleId }).lean()).map(({ _id, quantity }) => [
    referenceOf(_id),
    quantity,
  ])

  const totals = await get(cycleId, 'totals.csv')
  expect(totals.headers['content-type']).toBe('text/csv; charset=utf-8')
  // What a spreadsheet would run as a formula is a text.
  expect(totals.body).toBe("\uFEFFPanier;Commandés;Par lot;Lots\r\n'=Panier fictif;7;4;2\r\n")
  const picks = await get(cycleId, 'pick-list.csv?locale=EN')
  const rows = references.map(([reference, quantity]) => `${reference};Fictitious basket;${quantity}`).sort()
  expect(picks.body).toBe(`\uFEFFCustomer;Basket;Number\r\n${rows.join('\r\n')}\r\n`)
  expect(picks.body).not.toContain('person-')
  for (const name of ['totals.pdf', 'pick-list.pdf?locale=EN']) {
    const { statusCode, headers, rawPayload } = await get(cycleId, name)
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  }

  const another = { ...resident(3), roles: ['MEMBER' as const], organisationIds: ['org-b'] }
  for (const name of ['totals.csv', 'pick-list.csv', 'totals.pdf', 'pick-list.pdf']) {
    expect((await get(cycleId, name, another)).statusCode).toBe(403)
    expect((await get(cycleId, name, resident(1))).statusCode).toBe(403)
    expect((await get(cycleId, name, viewers.STAFF)).statusCode).toBe(200)
  }
  expect((await get('none', 'totals.csv')).statusCode).toBe(404)
  expect((await get(cycleId, 'totals.csv?locale=DE')).statusCode).toBe(400)
})

test('are not there before all orders are in the books', async () => {
  const { offerId, cycleId } = await openCycle()
  await order(1, { cycleId, offerId })
  await endOrdering(cycleId)
  await follow(cycleId)
  await OrderCycle.updateOne({ _id: cycleId }, { progress: '' })

  expect((await get(cycleId, 'pick-list.csv')).statusCode).toBe(400)
})
