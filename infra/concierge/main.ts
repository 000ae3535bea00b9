import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { daysOfMonth } from '@cluster/services/operations/ledger/statements.ts'
import { Temporal } from 'temporal-polyfill'
import { argumentsOrExit, fail } from '../arguments.ts'
import { orExit } from '../cluster/with-stores.ts'
import { startThrowawayStores } from '../stores/throwaway.ts'
import { clockOf, playMonth } from './month.ts'
import { concierge, openShop, type Shop, staff } from './shop.ts'

const usage = `Usage: npm run concierge -- month [--month YYYY-MM] [--out FOLDER]
Plays a month of a fictitious concierge on throwaway stores: what is booked, ordered, given back and paid, and what it costs. Then it
writes what its people get: statements, pick list and order to the producer (CSV and PDF), the accountant's file (FEC), and the
economic model (JSON and SVG). The month is the last one unless told, the folder .data/concierge.`

const { values, positionals } = argumentsOrExit(usage, {
  allowPositionals: true,
  options: {
    month: { type: 'string' },
    out: { type: 'string', default: '.data/concierge' },
  },
})
if (positionals.join() !== 'month') fail(usage)
const text = values.month ?? Temporal.Now.plainDateISO().subtract({ months: 1 }).toString().slice(0, 7)
if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(text)) fail(`--month is like 2026-10.\n${usage}`)
const folder = resolve(values.out)

await orExit(async () => {
  const stores = await startThrowawayStores(line => console.log(line))
  try {
    const clock = clockOf()
    const shop = await openShop(stores, { now: clock.now })
    const played = await playMonth(shop, clock, Temporal.PlainYearMonth.from(text), line => console.log(line))
    await writeFiles(shop, played.cycleId)
    await shop.close()
    console.log(
      `\n${played.bookings} slots booked, ${played.cancelled} given back, ${played.orders} baskets ordered.`,
    )
  } finally {
    await stores.stop()
  }
})
process.exit()

async function writeFiles(shop: Shop, cycleId: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const days = daysOfMonth(text)
  const files: Record<string, string> = {
    'order-to-producer.csv': `/concierge/order-cycles/${cycleId}/totals.csv`,
    'order-to-producer.pdf': `/concierge/order-cycles/${cycleId}/totals.pdf`,
    'pick-list.csv': `/concierge/order-cycles/${cycleId}/pick-list.csv`,
    'pick-list.pdf': `/concierge/order-cycles/${cycleId}/pick-list.pdf`,
    'statement-of-provider.csv': `/concierge/statements/${concierge.providerId}/${text}/provider.csv`,
    'statement-of-provider.pdf': `/concierge/statements/${concierge.providerId}/${text}/provider.pdf`,
    [`123456782FEC${text.slice(0, 4)}1231.txt`]: `/concierge/fec.txt?year=${text.slice(0, 4)}&siren=123456782`,
    'economic-model.svg': `/concierge/economic-model.svg?${new URLSearchParams(days)}`,
  }
  for (const [name, url] of Object.entries(files)) {
    writeFileSync(join(folder, name), await shop.fetch(staff, url))
    console.log(`Written: ${join(folder, name)}`)
  }
  const model = await shop.ask(
    staff,
    `query ($from: LocalDate!, $to: LocalDate!) { economicModel(from: $from, to: $to) {
      from to sales providerShare commissions subsidies income costs { kind amount } spent result
      post { gross charges covered breakEvenSales } people companies atypicalMinutes } }`,
    days,
  )
  const { economicModel } = model as unknown as { economicModel: object }
  writeFileSync(join(folder, 'economic-model.json'), `${JSON.stringify(economicModel, null, 2)}\n`)
  console.log(`Written: ${join(folder, 'economic-model.json')}\n`)
  console.log(JSON.stringify(economicModel, null, 2))
}
