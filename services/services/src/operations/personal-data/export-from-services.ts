import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import { BasketSubscription, type BasketSubscriptionRecord } from '../../models/basket-subscription.ts'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import { Customer, type CustomerRecord } from '../../models/customer.ts'
import { TariffRight, type TariffRightRecord } from '../../models/tariff-right.ts'

/** All that is kept here about a person, whole: nobody books so often that it must be cut. */
export async function exportFromServices(personId: string): Promise<object> {
  const [bookings, rights, accounts, orders, subscriptions] = await Promise.all([
    Booking.find({ personId }).sort({ startsAt: -1, _id: -1 }).lean<BookingRecord[]>(),
    TariffRight.find({ personId }).sort({ _id: 1 }).lean<TariffRightRecord[]>(),
    Customer.find({ personId }).lean<CustomerRecord[]>(),
    BasketOrder.find({ personId }).sort({ changedAt: -1, _id: -1 }).lean<BasketOrderRecord[]>(),
    BasketSubscription.find({ personId }).sort({ startedAt: -1, _id: -1 }).lean<BasketSubscriptionRecord[]>(),
  ])
  return {
    // By these the books know it.
    accounts: accounts.map(({ _id }) => _id),
    bookings: bookings.map(({ _id, serviceId, servicePointId, status, startsAt, tariff, amount, steps }) => ({
      id: _id,
      serviceId,
      servicePointId,
      status,
      startsAt: startsAt.toISOString(),
      tariff,
      amount,
      steps: steps.map(step => ({ status: step.status, at: step.at.toISOString(), reason: step.reason })),
    })),
    basketOrders: orders.map(({ _id, cycleId, offerId, quantity, amount, status, changedAt }) => ({
      id: _id,
      cycleId,
      offerId,
      quantity,
      amount,
      status,
      changedAt: changedAt.toISOString(),
    })),
    basketSubscriptions: subscriptions.map(
      ({ _id, offerId, quantity, every, status, startedAt, endedAt }) => ({
        id: _id,
        offerId,
        quantity,
        every,
        status,
        startedAt: startedAt.toISOString(),
        endedAt: endedAt?.toISOString() ?? null,
      }),
    ),
    tariffRights: rights.map(({ tariff, organisationId, lastDay, grantedAt }) => ({
      tariff,
      organisationId,
      lastDay,
      grantedAt: grantedAt.toISOString(),
    })),
  }
}
