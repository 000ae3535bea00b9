import { trusted } from '@cluster/database'
import { Temporal } from 'temporal-polyfill'
import { invalidForecast, invalidSpan } from '../../errors.ts'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import { Customer } from '../../models/customer.ts'
import type { CostKind, EconomicModelRecord } from '../../models/economic-model.ts'
import { JournalEntry, saleKinds } from '../../models/journal-entry.ts'
import { ServicePoint, type ServicePointRecord } from '../../models/service-point.ts'
import { atypicalMinutes } from '../hours/atypical.ts'
import { accounts, costAccounts } from '../ledger/accounts.ts'

export interface Days {
  from: string
  to: string
}

/** @throws DomainError INVALID_SPAN */
function checkDays({ from, to }: Days): void {
  const latest = Temporal.PlainDate.from(from).add({ years: 5 }).toString()
  if (to < from || to > latest) throw invalidSpan()
}

/** How the concierge lives, between two days, both among them: each figure of money is a sum of the journal. */
export async function economicModel(days: Days): Promise<EconomicModelRecord> {
  checkDays(days)
  const [sums, customers, minutes] = await Promise.all([
    sumsOf(days),
    customersOf(days),
    minutesAtAtypicalTimes(days),
  ])
  const of = (account: string) => sums.get(account) ?? 0
  const figures = {
    sales: of('sales'),
    commissions: -of(accounts.commissions),
    subsidies: -of(accounts.subsidies),
    providerShare: of('providerShare'),
    costs: Object.fromEntries(
      Object.entries(costAccounts).map(([kind, account]) => [kind, of(account)]),
    ) as Record<CostKind, number>,
  }
  return completed({ ...days, ...figures, ...customers, atypicalMinutes: minutes })
}

type Figures = Omit<EconomicModelRecord, 'income' | 'spent' | 'result' | 'post'>

/** With what follows from the figures. */
function completed(figures: Figures): EconomicModelRecord {
  const { sales, commissions, subsidies, costs } = figures
  const income = commissions + subsidies
  const spent = Object.values(costs).reduce((sum, cost) => sum + cost, 0)
  const post = costs.SALARY + costs.SOCIAL_CHARGES
  const left = income - (spent - post)
  // What a euro of sales brings; where nothing was sold nobody knows.
  const margin = sales > 0 ? commissions / sales : 0
  return {
    ...figures,
    income,
    spent,
    result: income - spent,
    post: {
      gross: costs.SALARY,
      charges: costs.SOCIAL_CHARGES,
      covered: post > 0 ? Math.floor((Math.max(0, left) * 10_000) / post) : null,
      breakEvenSales: margin > 0 ? Math.max(0, Math.ceil((spent - subsidies) / margin)) : null,
    },
  }
}

/** What each account has, debit less credit; what was sold, with VAT; what of that providers get. */
async function sumsOf({ from, to }: Days): Promise<Map<string, number>> {
  const isSale = { $in: ['$sourceKind', saleKinds] }
  const net = { $subtract: ['$lines.debit', '$lines.credit'] }
  const ofSales = (account: string) => ({ $and: [isSale, { $eq: ['$lines.account', account] }] })
  const rows = await JournalEntry.aggregate<{ _id: string; sum: number; sales: number; providers: number }>([
    { $match: { day: { $gte: from, $lte: to } } },
    { $unwind: '$lines' },
    {
      $group: {
        _id: '$lines.account',
        sum: { $sum: net },
        sales: { $sum: { $cond: [ofSales(accounts.customers), net, 0] } },
        providers: { $sum: { $cond: [ofSales(accounts.providers), net, 0] } },
      },
    },
  ])
  const total = (field: 'sales' | 'providers') => rows.reduce((sum, row) => sum + row[field], 0)
  return new Map([
    ...rows.map(({ _id, sum }) => [_id, sum] as const),
    ['sales', total('sales')],
    ['providerShare', -total('providers')],
  ])
}

/** How many people, and how many companies, were sold something. */
async function customersOf({ from, to }: Days): Promise<{ people: number; companies: number }> {
  const parties = await JournalEntry.aggregate<{ _id: string }>([
    {
      $match: {
        day: { $gte: from, $lte: to },
        sourceKind: { $in: saleKinds },
        purpose: 'SALE',
      },
    },
    { $unwind: '$lines' },
    { $match: { 'lines.account': accounts.customers } },
    { $group: { _id: '$lines.partyId' } },
  ])
  const ids = parties.map(({ _id }) => _id)
  const companies = await Customer.countDocuments({
    _id: trusted({ $in: ids }),
    organisationId: trusted({ $type: 'string' }),
  })
  return { people: ids.length - companies, companies }
}

const done: BookingRecord['status'][] = ['CONFIRMED', 'DROPPED_OFF', 'READY', 'COLLECTED']

/** How long was worked at atypical times, by the bookings that were done then, gone through one by one. */
async function minutesAtAtypicalTimes(days: Days): Promise<number> {
  const places = await ServicePoint.find()
    .select('timeZone')
    .lean<Pick<ServicePointRecord, '_id' | 'timeZone'>[]>()
  if (places.length === 0) return 0
  const spans = new Map(places.map(({ _id, timeZone }) => [_id, { timeZone, ...spanOf(days, timeZone) }]))
  const all = [...spans.values()]
  const bookings = Booking.find({
    servicePointId: trusted({ $in: [...spans.keys()] }),
    startsAt: trusted({
      $gte: new Date(Math.min(...all.map(({ from }) => from))),
      $lt: new Date(Math.max(...all.map(({ to }) => to))),
    }),
    status: trusted({ $in: done }),
  })
    .select('servicePointId startsAt endsAt')
    .lean<Pick<BookingRecord, 'servicePointId' | 'startsAt' | 'endsAt'>[]>()
    .cursor()
  let minutes = 0
  for await (const { servicePointId, startsAt, endsAt } of bookings) {
    const { timeZone, from, to } = spans.get(servicePointId)!
    const isWithin = startsAt.getTime() >= from && startsAt.getTime() < to
    if (isWithin) minutes += atypicalMinutes({ from: startsAt, to: endsAt }, timeZone)
  }
  return minutes
}

/** When the first day begins and the last one ends in a zone, in milliseconds since 1970. */
function spanOf({ from, to }: Days, timeZone: string): { from: number; to: number } {
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).epochMilliseconds
  return {
    from: startOf(Temporal.PlainDate.from(from)),
    to: startOf(Temporal.PlainDate.from(to).add({ days: 1 })),
  }
}

export interface Change {
  /** In hundredths of a percent, of what it is. */
  prices: number
  volumes: number
  hours: number
}

const scaled = (cents: number, ...changes: number[]) =>
  Math.round(changes.reduce((amount, change) => (amount * (10_000 + change)) / 10_000, cents))

/**
 * The same as if prices, volumes and hours had been others: what is sold follows all three, the post follows the hours, all else
 * stays. No customer is taken to come or go for a price.
 */
export async function forecast(days: Days, { prices, volumes, hours }: Change): Promise<EconomicModelRecord> {
  for (const [field, change] of Object.entries({ prices, volumes, hours }))
    if (!(change >= -10_000 && change <= 100_000)) throw invalidForecast(field)
  const {
    sales,
    commissions,
    providerShare,
    costs,
    atypicalMinutes: minutes,
    ...figures
  } = await economicModel(days)
  return completed({
    ...figures,
    sales: scaled(sales, prices, volumes, hours),
    commissions: scaled(commissions, prices, volumes, hours),
    providerShare: scaled(providerShare, prices, volumes, hours),
    costs: {
      ...costs,
      SALARY: scaled(costs.SALARY, hours),
      SOCIAL_CHARGES: scaled(costs.SOCIAL_CHARGES, hours),
    },
    atypicalMinutes: scaled(minutes, volumes, hours),
  })
}
