import { agreementEnding } from './agreement-ending.ts'
import { assembly } from './assembly.ts'
import { basketsCalledOff, basketsOrdered, orderCycleExtended } from './baskets.ts'
import { booking, bookingOffer, bookingReady, bookingRefused } from './bookings.ts'
import { derogationEnding } from './derogation-ending.ts'
import { duesPayable } from './dues-payable.ts'
import { esusEnding } from './esus-ending.ts'
import type { Templates } from './templates.ts'

/** What is said of each kind of deadline. */
export const templates: Record<string, Templates> = {
  AGREEMENT_ENDING: agreementEnding,
  ASSEMBLY: assembly,
  BASKETS_CALLED_OFF: basketsCalledOff,
  BASKETS_ORDERED: basketsOrdered,
  BOOKING: booking,
  BOOKING_OFFER: bookingOffer,
  BOOKING_READY: bookingReady,
  BOOKING_REFUSED: bookingRefused,
  DEROGATION_ENDING: derogationEnding,
  DUES_PAYABLE: duesPayable,
  ORDER_CYCLE_EXTENDED: orderCycleExtended,
  ESUS_ENDING: esusEnding,
}
