// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { BasketOffer } from './resolvers/BasketOffer.ts'
import { BasketOrder } from './resolvers/BasketOrder.ts'
import { BasketSubscription } from './resolvers/BasketSubscription.ts'
import { Booking } from './resolvers/Booking.ts'
import { CycleOffer } from './resolvers/CycleOffer.ts'
import { CycleTotal } from './resolvers/CycleTotal.ts'
import { EconomicModel } from './resolvers/EconomicModel.ts'
import { HoursException } from './resolvers/HoursException.ts'
import { JournalEntry } from './resolvers/JournalEntry.ts'
import { OfferedAt } from './resolvers/OfferedAt.ts'
import { OrderCycle } from './resolvers/OrderCycle.ts'
import { Organisation } from './resolvers/Organisation.ts'
import { Person } from './resolvers/Person.ts'
import { PersonalData } from './resolvers/PersonalData.ts'
import { Resource } from './resolvers/Resource.ts'
import { Service } from './resolvers/Service.ts'
import { ServiceDeadline } from './resolvers/ServiceDeadline.ts'
import { ServicePoint } from './resolvers/ServicePoint.ts'
import { ServiceSlot } from './resolvers/ServiceSlot.ts'
import { Statement } from './resolvers/Statement.ts'
import { TariffRight } from './resolvers/TariffRight.ts'
import { availability } from './resolvers/Query/availability.ts'
import { basketOffers } from './resolvers/Query/basketOffers.ts'
import { booking } from './resolvers/Query/booking.ts'
import { economicModel } from './resolvers/Query/economicModel.ts'
import { forecast } from './resolvers/Query/forecast.ts'
import { journal } from './resolvers/Query/journal.ts'
import { orderCycle } from './resolvers/Query/orderCycle.ts'
import { orderCycles } from './resolvers/Query/orderCycles.ts'
import { service } from './resolvers/Query/service.ts'
import { serviceDeadline } from './resolvers/Query/serviceDeadline.ts'
import { servicePoint } from './resolvers/Query/servicePoint.ts'
import { servicePoints } from './resolvers/Query/servicePoints.ts'
import { services } from './resolvers/Query/services.ts'
import { bookSeries } from './resolvers/Mutation/bookSeries.ts'
import { cancelBasketOrder } from './resolvers/Mutation/cancelBasketOrder.ts'
import { cancelBooking } from './resolvers/Mutation/cancelBooking.ts'
import { changeService } from './resolvers/Mutation/changeService.ts'
import { changeServicePoint } from './resolvers/Mutation/changeServicePoint.ts'
import { closeBooks } from './resolvers/Mutation/closeBooks.ts'
import { closeOrderCycle } from './resolvers/Mutation/closeOrderCycle.ts'
import { confirmBooking } from './resolvers/Mutation/confirmBooking.ts'
import { correctEntry } from './resolvers/Mutation/correctEntry.ts'
import { createBasketOffer } from './resolvers/Mutation/createBasketOffer.ts'
import { createResource } from './resolvers/Mutation/createResource.ts'
import { createService } from './resolvers/Mutation/createService.ts'
import { createServicePoint } from './resolvers/Mutation/createServicePoint.ts'
import { deliverOrderCycle } from './resolvers/Mutation/deliverOrderCycle.ts'
import { endSubscription } from './resolvers/Mutation/endSubscription.ts'
import { endTariff } from './resolvers/Mutation/endTariff.ts'
import { eraseFromServices } from './resolvers/Mutation/eraseFromServices.ts'
import { grantTariff } from './resolvers/Mutation/grantTariff.ts'
import { holdSlot } from './resolvers/Mutation/holdSlot.ts'
import { markBasketOrder } from './resolvers/Mutation/markBasketOrder.ts'
import { markBooking } from './resolvers/Mutation/markBooking.ts'
import { orderBasket } from './resolvers/Mutation/orderBasket.ts'
import { pauseSubscription } from './resolvers/Mutation/pauseSubscription.ts'
import { planOrderCycle } from './resolvers/Mutation/planOrderCycle.ts'
import { recordCost } from './resolvers/Mutation/recordCost.ts'
import { recordPayment } from './resolvers/Mutation/recordPayment.ts'
import { recordPayout } from './resolvers/Mutation/recordPayout.ts'
import { recordRefund } from './resolvers/Mutation/recordRefund.ts'
import { recordSubsidy } from './resolvers/Mutation/recordSubsidy.ts'
import { resumeSubscription } from './resolvers/Mutation/resumeSubscription.ts'
import { retireBasketOffer } from './resolvers/Mutation/retireBasketOffer.ts'
import { retireService } from './resolvers/Mutation/retireService.ts'
import { setCommission } from './resolvers/Mutation/setCommission.ts'
import { setServicePrice } from './resolvers/Mutation/setServicePrice.ts'
import { skipBasket } from './resolvers/Mutation/skipBasket.ts'
import { subscribeToBasket } from './resolvers/Mutation/subscribeToBasket.ts'
import { swapBasket } from './resolvers/Mutation/swapBasket.ts'
import { waitForSlot } from './resolvers/Mutation/waitForSlot.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    availability,
    basketOffers,
    booking,
    economicModel,
    forecast,
    journal,
    orderCycle,
    orderCycles,
    service,
    serviceDeadline,
    servicePoint,
    servicePoints,
    services,
  },
  Mutation: {
    bookSeries,
    cancelBasketOrder,
    cancelBooking,
    changeService,
    changeServicePoint,
    closeBooks,
    closeOrderCycle,
    confirmBooking,
    correctEntry,
    createBasketOffer,
    createResource,
    createService,
    createServicePoint,
    deliverOrderCycle,
    endSubscription,
    endTariff,
    eraseFromServices,
    grantTariff,
    holdSlot,
    markBasketOrder,
    markBooking,
    orderBasket,
    pauseSubscription,
    planOrderCycle,
    recordCost,
    recordPayment,
    recordPayout,
    recordRefund,
    recordSubsidy,
    resumeSubscription,
    retireBasketOffer,
    retireService,
    setCommission,
    setServicePrice,
    skipBasket,
    subscribeToBasket,
    swapBasket,
    waitForSlot,
  },
  BasketOffer,
  BasketOrder,
  BasketSubscription,
  Booking,
  CycleOffer,
  CycleTotal,
  EconomicModel,
  HoursException,
  JournalEntry,
  OfferedAt,
  OrderCycle,
  Organisation,
  Person,
  PersonalData,
  Resource,
  Service,
  ServiceDeadline,
  ServicePoint,
  ServiceSlot,
  Statement,
  TariffRight,
}
