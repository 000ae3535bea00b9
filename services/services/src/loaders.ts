import { loadAlike, loadBy, loadPages, loadWith, type SubgraphContext } from '@cluster/subgraph'
import { BasketOffer, type BasketOfferRecord } from './models/basket-offer.ts'
import { BasketOrder } from './models/basket-order.ts'
import { BasketSubscription } from './models/basket-subscription.ts'
import { Booking, type BookingRecord } from './models/booking.ts'
import { OrderCycle, type OrderCycleRecord } from './models/order-cycle.ts'
import { Service, type ServiceRecord } from './models/service.ts'
import { ServicePoint, type ServicePointRecord } from './models/service-point.ts'
import type { StatementRecord } from './models/statement.ts'
import { inSpan } from './operations/bookings/in-span.ts'
import { countServices } from './operations/catalogue/count-services.ts'
import { findBalances } from './operations/customers/find-balances.ts'
import { companyStatements, providerStatements } from './operations/ledger/statements.ts'
import { findResources } from './operations/places/find-resources.ts'
import { findTariffRights } from './operations/prices/find-tariff-rights.ts'
import { asMade, bySlot, byTitle, lastChangedFirst, lastStartedFirst, latestSlotFirst } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders({ now }: Pick<SubgraphContext, 'now'>) {
  return {
    service: loadBy<ServiceRecord>(Service),
    booking: loadBy<BookingRecord>(Booking),
    bookingsOfService: loadPages(Booking, { parentField: 'serviceId', filter: inSpan, order: bySlot }),
    bookingsAt: loadPages(Booking, { parentField: 'servicePointId', filter: inSpan, order: bySlot }),
    bookingsOfPerson: loadPages(Booking, { parentField: 'personId', order: latestSlotFirst }),
    orderCycle: loadBy<OrderCycleRecord>(OrderCycle),
    basketOffer: loadBy<BasketOfferRecord>(BasketOffer),
    ordersOfCycle: loadPages(BasketOrder, { parentField: 'cycleId', order: asMade }),
    basketOrdersOfPerson: loadPages(BasketOrder, { parentField: 'personId', order: lastChangedFirst }),
    subscriptionsOfPerson: loadPages(BasketSubscription, {
      parentField: 'personId',
      order: lastStartedFirst,
    }),
    servicePoint: loadBy<ServicePointRecord>(ServicePoint),
    balanceOfPerson: loadWith(findBalances('personId')),
    balanceOfCompany: loadWith(findBalances('organisationId')),
    statementOf: loadAlike((organisationIds, { kind, month }: Pick<StatementRecord, 'kind' | 'month'>) =>
      kind === 'PROVIDER'
        ? providerStatements(organisationIds, month)
        : companyStatements(organisationIds, month),
    ),
    resourcesOf: loadWith(findResources),
    tariffRightsOf: loadWith(personIds => findTariffRights(personIds, now())),
    servicesOffered: loadWith(countServices),
    servicesOfOrganisation: loadPages(Service, {
      parentField: 'providerId',
      filter: { status: 'OFFERED' },
      order: byTitle,
    }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
