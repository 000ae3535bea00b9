// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { Booking } from './resolvers/Booking.ts'
import { BookingDeadline } from './resolvers/BookingDeadline.ts'
import { HoursException } from './resolvers/HoursException.ts'
import { OfferedAt } from './resolvers/OfferedAt.ts'
import { Organisation } from './resolvers/Organisation.ts'
import { Person } from './resolvers/Person.ts'
import { PersonalData } from './resolvers/PersonalData.ts'
import { Resource } from './resolvers/Resource.ts'
import { Service } from './resolvers/Service.ts'
import { ServicePoint } from './resolvers/ServicePoint.ts'
import { ServiceSlot } from './resolvers/ServiceSlot.ts'
import { TariffRight } from './resolvers/TariffRight.ts'
import { availability } from './resolvers/Query/availability.ts'
import { booking } from './resolvers/Query/booking.ts'
import { bookingDeadline } from './resolvers/Query/bookingDeadline.ts'
import { service } from './resolvers/Query/service.ts'
import { servicePoint } from './resolvers/Query/servicePoint.ts'
import { servicePoints } from './resolvers/Query/servicePoints.ts'
import { services } from './resolvers/Query/services.ts'
import { bookSeries } from './resolvers/Mutation/bookSeries.ts'
import { cancelBooking } from './resolvers/Mutation/cancelBooking.ts'
import { changeService } from './resolvers/Mutation/changeService.ts'
import { changeServicePoint } from './resolvers/Mutation/changeServicePoint.ts'
import { confirmBooking } from './resolvers/Mutation/confirmBooking.ts'
import { createResource } from './resolvers/Mutation/createResource.ts'
import { createService } from './resolvers/Mutation/createService.ts'
import { createServicePoint } from './resolvers/Mutation/createServicePoint.ts'
import { endTariff } from './resolvers/Mutation/endTariff.ts'
import { eraseFromServices } from './resolvers/Mutation/eraseFromServices.ts'
import { grantTariff } from './resolvers/Mutation/grantTariff.ts'
import { holdSlot } from './resolvers/Mutation/holdSlot.ts'
import { markBooking } from './resolvers/Mutation/markBooking.ts'
import { retireService } from './resolvers/Mutation/retireService.ts'
import { setCommission } from './resolvers/Mutation/setCommission.ts'
import { setServicePrice } from './resolvers/Mutation/setServicePrice.ts'
import { waitForSlot } from './resolvers/Mutation/waitForSlot.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    availability,
    booking,
    bookingDeadline,
    service,
    servicePoint,
    servicePoints,
    services,
  },
  Mutation: {
    bookSeries,
    cancelBooking,
    changeService,
    changeServicePoint,
    confirmBooking,
    createResource,
    createService,
    createServicePoint,
    endTariff,
    eraseFromServices,
    grantTariff,
    holdSlot,
    markBooking,
    retireService,
    setCommission,
    setServicePrice,
    waitForSlot,
  },
  Booking,
  BookingDeadline,
  HoursException,
  OfferedAt,
  Organisation,
  Person,
  PersonalData,
  Resource,
  Service,
  ServicePoint,
  ServiceSlot,
  TariffRight,
}
