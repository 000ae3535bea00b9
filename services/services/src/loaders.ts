import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import { BasketOffer, type BasketOfferRecord } from './models/basket-offer.ts'
import { BasketOrder } from './models/basket-order.ts'
import { BasketSubscription } from './models/basket-subscription.ts'
import { Booking, type BookingRecord } from './models/booking.ts'
import { OrderCycle, type OrderCycleRecord } from './models/order-cycle.ts'
import { Service, type ServiceRecord } from './models/service.ts'
import { ServicePoint, type ServicePointRecord } from './models/service-point.ts'
import { countServices } from './operations/catalogue/count-services.ts'
import { findBalances } from './operations/customers/find-balances.ts'
import { findResources } from './operations/places/find-resources.ts'
import { findTariffRights } from './operations/prices/find-tariff-rights.ts'
import { byTitle, lastChangedFirst, lastStartedFirst, latestSlotFirst } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  return {
    service: loadBy<ServiceRecord>(Service),
    booking: loadBy<BookingRecord>(Booking),
    bookingsOfPerson: loadPages(Booking, { parentField: 'personId', order: latestSlotFirst }),
    orderCycle: loadBy<OrderCycleRecord>(OrderCycle),
    basketOffer: loadBy<BasketOfferRecord>(BasketOffer),
    basketOrdersOfPerson: loadPages(BasketOrder, { parentField: 'personId', order: lastChangedFirst }),
    subscriptionsOfPerson: loadPages(BasketSubscription, {
      parentField: 'personId',
      order: lastStartedFirst,
    }),
    servicePoint: loadBy<ServicePointRecord>(ServicePoint),
    balanceOfPerson: loadWith(findBalances('personId')),
    balanceOfCompany: loadWith(findBalances('organisationId')),
    resourcesOf: loadWith(findResources),
    tariffRightsOf: loadWith(findTariffRights),
    servicesOffered: loadWith(countServices),
    servicesOfOrganisation: loadPages(Service, {
      parentField: 'providerId',
      filter: { status: 'OFFERED' },
      order: byTitle,
    }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
