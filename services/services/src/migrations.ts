import { createCollections, type Migration } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import { BasketOffer } from './models/basket-offer.ts'
import { BasketOrder } from './models/basket-order.ts'
import { BasketSubscription } from './models/basket-subscription.ts'
import { Booking } from './models/booking.ts'
import { Books, booksId } from './models/books.ts'
import { Customer } from './models/customer.ts'
import { JournalEntry } from './models/journal-entry.ts'
import { OrderCycle } from './models/order-cycle.ts'
import { Resource } from './models/resource.ts'
import { Service } from './models/service.ts'
import { ServicePoint } from './models/service-point.ts'
import { TariffRight } from './models/tariff-right.ts'
import { versionPrices } from './operations/prices/version-prices.ts'
import { outbox } from './outbox.ts'
import { schedule } from './schedule.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  { name: '001-collections-and-indexes', run: () => createCollections([Service]) },
  {
    name: '002-facts-and-answers',
    run: () => createCollections([outbox.facts, answersOf('services')]),
  },
  {
    name: '003-places-bookings-baskets-and-books',
    run: async () => {
      await versionPrices()
      await createCollections([
        ServicePoint,
        Booking,
        BasketOffer,
        OrderCycle,
        BasketOrder,
        BasketSubscription,
        TariffRight,
        Resource,
        Customer,
        Books,
        JournalEntry,
        schedule.rows,
      ])
      await Books.updateOne(
        { _id: booksId },
        { $setOnInsert: { closedUntil: '', turn: 0 } },
        { upsert: true },
      )
    },
  },
  { name: '004-bookings-of-a-service', run: () => createCollections([Booking]) },
]
