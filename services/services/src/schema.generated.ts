// Generated from the SDL by "npm run codegen": change that, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BasketOfferRecord } from './models/basket-offer.ts';
import type { OrderCycleRecord, CycleOfferRecord, CycleTotalRecord } from './models/order-cycle.ts';
import type { BasketOrderRecord } from './models/basket-order.ts';
import type { BasketSubscriptionRecord } from './models/basket-subscription.ts';
import type { ServiceSlotRecord } from './models/service-slot.ts';
import type { BookingRecord } from './models/booking.ts';
import type { JournalEntryRecord } from './models/journal-entry.ts';
import type { EconomicModelRecord } from './models/economic-model.ts';
import type { StatementRecord } from './models/statement.ts';
import type { ServiceDeadlineRecord } from './models/service-deadline.ts';
import type { ServicePointRecord, HoursRecord, HoursExceptionRecord } from './models/service-point.ts';
import type { ResourceRecord } from './models/resource.ts';
import type { ServiceRecord, OfferedAtRecord } from './models/service.ts';
import type { TariffRightRecord } from './models/tariff-right.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in time, as RFC 3339: `2026-12-01T18:00:00Z`. */
  DateTime: { input: Date; output: Date; }
  /** A value of JSON, whatever its shape. */
  JSON: { input: unknown; output: unknown; }
  /** A day of the calendar, as ISO 8601: `2010-12-31`. */
  LocalDate: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What a person may be in the cluster. */
export type Role =
  /** Accompanies people and holds events. */
  | 'ANIMATOR'
  /** Directs the cluster. */
  | 'DIRECTOR'
  /** Acts for an organisation that is a member. */
  | 'MEMBER'
  /** Does research on the cluster. */
  | 'RESEARCHER'
  /** Lives in the quarter. */
  | 'RESIDENT'
  /** Works for the cluster. */
  | 'STAFF';

/** A language that people read. A text that is missing in one is given in the other. */
export type Locale =
  /** English */
  | 'EN'
  /** French */
  | 'FR';

/** Where a page is in its list (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when there are items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when there are items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item of this page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item of this page: give it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A text in the languages of the cluster. */
export type TranslatedTextInput = {
  /** In French */
  fr: Scalars['String']['input'];
  /** In English */
  en?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * Rounds of orders by when they close, the first first; those that are still to close when `closingAfter` is left out.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  orderCycles?: Maybe<OrderCycleConnection>;
  /**
   * One round of orders.
   * Errors: ORDER_CYCLE_NOT_FOUND.
   */
  orderCycle?: Maybe<OrderCycle>;
  /**
   * The baskets on offer, in the order in which they were made.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  basketOffers?: Maybe<BasketOfferConnection>;
  /**
   * The slots of a service that can be booked now, in order: exactly those that `holdSlot` accepts.
   * Errors: SERVICE_NOT_FOUND, SERVICE_RETIRED, SERVICE_NOT_BOOKED, SPAN_TOO_LONG.
   */
  availability?: Maybe<Array<ServiceSlot>>;
  /**
   * One booking. For its customer, who provides the service, staff, and the app that made it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BOOKING_NOT_FOUND.
   */
  booking?: Maybe<Booking>;
  /**
   * The entries of the journal, as they were entered.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  journal?: Maybe<JournalEntryConnection>;
  /**
   * How the concierge lives between two days, both among them: each figure of money is a sum of the journal.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_SPAN.
   */
  economicModel?: Maybe<EconomicModel>;
  /**
   * The same as if prices, volumes and hours had been others: what is sold follows all three, the post follows the hours, all else
   * stays.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_SPAN, INVALID_FORECAST.
   */
  forecast?: Maybe<EconomicModel>;
  /**
   * What people are told of a booking or an order cycle, by its date. For staff, and the job that reminds people.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  serviceDeadline?: Maybe<ServiceDeadline>;
  /**
   * The places, in the order in which they were opened.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  servicePoints?: Maybe<ServicePointConnection>;
  /**
   * One place.
   * Errors: SERVICE_POINT_NOT_FOUND.
   */
  servicePoint?: Maybe<ServicePoint>;
  /**
   * Services on offer by their French title, blind to accents and case.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR, INVALID_COORDINATES.
   */
  services?: Maybe<ServiceConnection>;
  /**
   * One service.
   * Errors: SERVICE_NOT_FOUND.
   */
  service?: Maybe<Service>;
};


export type QueryOrderCyclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  providerId?: InputMaybe<Scalars['ID']['input']>;
  closingAfter?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryOrderCycleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBasketOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAvailabilityArgs = {
  serviceId: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  servicePointId?: InputMaybe<Scalars['ID']['input']>;
  group: CustomerGroup;
};


export type QueryBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJournalArgs = {
  since: Scalars['DateTime']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEconomicModelArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryForecastArgs = {
  input: ForecastInput;
};


export type QueryServiceDeadlineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServicePointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServicePointArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
};


export type QueryServiceArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Offers another basket, of an organisation that one acts for; of any, for staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, TITLE_MISSING, TEXT_TOO_LONG, INVALID_PACK_SIZE, INVALID_PRICE,
   * INVALID_VAT_RATE.
   */
  createBasketOffer?: Maybe<BasketOffer>;
  /**
   * Offers a basket in no further cycle; doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BASKET_OFFER_NOT_FOUND.
   */
  retireBasketOffer?: Maybe<BasketOffer>;
  /**
   * Plans a round of orders at the prices of now. The clock opens it, makes the orders of subscriptions, closes it and books what
   * was ordered.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, SERVICE_POINT_NOT_FOUND, INVALID_CYCLE_TIMES, INVALID_CYCLE_OFFERS,
   * INVALID_MINIMUM, INVALID_COMMISSION.
   */
  planOrderCycle?: Maybe<OrderCycle>;
  /**
   * Closes a cycle before its time, for its producer and staff. What it comes to is what its time would have come to. Doing it
   * again changes nothing: what was extended, and still has too few, stays open until its time.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORDER_CYCLE_NOT_FOUND, ORDER_CYCLE_NOT_OPEN.
   */
  closeOrderCycle?: Maybe<OrderCycle>;
  /**
   * Notes that the baskets of a cycle can be fetched. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORDER_CYCLE_NOT_FOUND, ORDER_CYCLE_NOT_CLOSED.
   */
  deliverOrderCycle?: Maybe<OrderCycle>;
  /**
   * Orders baskets in a cycle that is open: for who asks; staff, and apps with `bookings:write`, say for whom. A person has one
   * order in a cycle, beside those of subscriptions: ordering again changes it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PERSON_MISSING, ORDER_CYCLE_NOT_OPEN, OFFER_NOT_IN_CYCLE, INVALID_QUANTITY, TARIFF_NOT_OFFERED,
   * TARIFF_WITHOUT_RIGHT.
   */
  orderBasket?: Maybe<BasketOrder>;
  /**
   * Takes an order back while its cycle is open; doing it again changes nothing. Of a subscription that is to skip the cycle.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BASKET_ORDER_NOT_FOUND, ORDER_CYCLE_NOT_OPEN.
   */
  cancelBasketOrder?: Maybe<BasketOrder>;
  /**
   * Notes whether a basket was fetched, for its producer and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BASKET_ORDER_NOT_FOUND, ORDER_STEP_NOT_POSSIBLE.
   */
  markBasketOrder?: Maybe<BasketOrder>;
  /**
   * Orders a basket in each cycle of its producer, or in each second one, from those that are open now on.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PERSON_MISSING, BASKET_OFFER_NOT_FOUND, INVALID_QUANTITY, TARIFF_NOT_OFFERED,
   * TARIFF_WITHOUT_RIGHT.
   */
  subscribeToBasket?: Maybe<BasketSubscription>;
  /**
   * Pauses a subscription: no basket comes on days of the pause.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BASKET_SUBSCRIPTION_NOT_FOUND, SUBSCRIPTION_ENDED, INVALID_PAUSE.
   */
  pauseSubscription?: Maybe<BasketSubscription>;
  /**
   * Ends the pause of a subscription.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BASKET_SUBSCRIPTION_NOT_FOUND, SUBSCRIPTION_ENDED.
   */
  resumeSubscription?: Maybe<BasketSubscription>;
  /**
   * Has no basket come in one cycle that is not closed yet.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BASKET_SUBSCRIPTION_NOT_FOUND, SUBSCRIPTION_ENDED, ORDER_CYCLE_NOT_FOUND,
   * ORDER_CYCLE_NOT_OPEN.
   */
  skipBasket?: Maybe<BasketSubscription>;
  /**
   * Has another basket come in one cycle that is not closed yet.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BASKET_SUBSCRIPTION_NOT_FOUND, SUBSCRIPTION_ENDED, ORDER_CYCLE_NOT_FOUND,
   * ORDER_CYCLE_NOT_OPEN, OFFER_NOT_IN_CYCLE, TARIFF_NOT_OFFERED.
   */
  swapBasket?: Maybe<BasketSubscription>;
  /**
   * Ends a subscription; what is ordered in cycles that are open is taken back. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BASKET_SUBSCRIPTION_NOT_FOUND.
   */
  endSubscription?: Maybe<BasketSubscription>;
  /**
   * Keeps a slot for five minutes: for who asks; staff, and apps with `bookings:write`, say for whom. Holding what one holds
   * already, or was offered from the waitlist, tells the price of now, and keeps it no longer. Confirm it with `confirmBooking`.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PERSON_MISSING, SERVICE_NOT_FOUND, SERVICE_RETIRED, SERVICE_NOT_BOOKED,
   * SERVICE_POINT_NOT_FOUND, PRICE_ON_REQUEST, TARIFF_NOT_OFFERED, TARIFF_WITHOUT_RIGHT, TOO_MANY_HOLDS, SLOT_IN_PAST,
   * SLOT_TOO_SOON, SLOT_TOO_FAR, SLOT_NOT_OFFERED, SLOT_TAKEN, QUOTA_FULL, RESOURCE_TAKEN.
   */
  holdSlot?: Maybe<Booking>;
  /**
   * Waits for a slot that is taken. Who came first is offered it first, when it becomes free, and has a while to confirm it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PERSON_MISSING, SERVICE_NOT_FOUND, SERVICE_RETIRED, SERVICE_NOT_BOOKED,
   * SERVICE_POINT_NOT_FOUND, PRICE_ON_REQUEST, TARIFF_NOT_OFFERED, TARIFF_WITHOUT_RIGHT, ALREADY_WAITING, SLOT_IS_FREE,
   * SLOT_IN_PAST, SLOT_TOO_SOON, SLOT_TOO_FAR, SLOT_NOT_OFFERED.
   */
  waitForSlot?: Maybe<Booking>;
  /**
   * Books a slot that is held or offered, at the amount that its customer saw. Where who provides it has to agree it is REQUESTED
   * until then, and ends when that is not done in time. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BOOKING_NOT_FOUND, BOOKING_NOT_HELD, HOLD_EXPIRED, PRICE_CHANGED, PRICE_ON_REQUEST,
   * TARIFF_NOT_OFFERED, TARIFF_WITHOUT_RIGHT, SERVICE_RETIRED, SERVICE_NOT_BOOKED, SERVICE_POINT_NOT_FOUND, SLOT_IN_PAST,
   * SLOT_NOT_OFFERED, SLOT_TAKEN, QUOTA_FULL, RESOURCE_TAKEN.
   */
  confirmBooking?: Maybe<Booking>;
  /**
   * Books the same slot again and again, each date checked by itself: those that can be had are booked, the others told with the
   * reason. With `onlyAll` nothing is booked unless all can be.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PERSON_MISSING, SERVICE_NOT_FOUND, SERVICE_RETIRED, SERVICE_NOT_BOOKED,
   * SERVICE_POINT_NOT_FOUND, PRICE_ON_REQUEST, TARIFF_NOT_OFFERED, TARIFF_WITHOUT_RIGHT, PRICE_CHANGED, INVALID_SERIES.
   */
  bookSeries?: Maybe<BookingSeries>;
  /**
   * Gives a slot back, or leaves the waitlist: its customer in time, who provides it and staff until it is begun. The sale is taken
   * back, and what becomes free is offered to those who wait. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BOOKING_NOT_FOUND, BOOKING_IS_OVER, CANCEL_TOO_LATE, TEXT_TOO_LONG.
   */
  cancelBooking?: Maybe<Booking>;
  /**
   * Notes how far a booking is, for who provides the service and staff. What it is already changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BOOKING_NOT_FOUND, STEP_NOT_POSSIBLE, TEXT_TOO_LONG, HOLD_EXPIRED, SERVICE_RETIRED,
   * SERVICE_NOT_BOOKED, SERVICE_POINT_NOT_FOUND, SLOT_IN_PAST, SLOT_NOT_OFFERED, SLOT_TAKEN, QUOTA_FULL, RESOURCE_TAKEN.
   */
  markBooking?: Maybe<Booking>;
  /**
   * Notes what a customer paid, at most what is owed.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PAYER_MISSING, INVALID_AMOUNT, PAYMENT_OVER_OWED, DAY_IN_FUTURE, PERIOD_CLOSED.
   */
  recordPayment?: Maybe<JournalEntry>;
  /**
   * Notes what a customer was given back, at most what it has paid too much.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PAYER_MISSING, INVALID_AMOUNT, REFUND_OVER_CREDIT, DAY_IN_FUTURE, PERIOD_CLOSED.
   */
  recordRefund?: Maybe<JournalEntry>;
  /**
   * Notes what a provider was paid of what was sold in its name, at most what it is due.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_AMOUNT, PAYOUT_OVER_DUE, DAY_IN_FUTURE, PERIOD_CLOSED.
   */
  recordPayout?: Maybe<JournalEntry>;
  /**
   * Notes what the concierge spent.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_AMOUNT, INVALID_VAT_RATE, LABEL_MISSING, DAY_IN_FUTURE, PERIOD_CLOSED.
   */
  recordCost?: Maybe<JournalEntry>;
  /**
   * Notes a subsidy that came in.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_AMOUNT, LABEL_MISSING, DAY_IN_FUTURE, PERIOD_CLOSED.
   */
  recordSubsidy?: Maybe<JournalEntry>;
  /**
   * Takes back an entry of staff by one of today with the sides changed: nothing is ever erased. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ENTRY_NOT_FOUND, PERIOD_CLOSED.
   */
  correctEntry?: Maybe<JournalEntry>;
  /**
   * Closes the books up to a day: staff enter nothing on it or before any more. Answers up to which day they are closed then.
   * Errors: UNAUTHENTICATED, FORBIDDEN, DAY_NOT_OVER.
   */
  closeBooks?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * Erases a person from this service, for the job that erases it from all. What it booked to come is given back; what is past stays
   * without it, and the books name accounts that lead to nobody. True once nothing is left; doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  eraseFromServices?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Opens a place, of an organisation that one acts for.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, TITLE_MISSING, ADDRESS_MISSING, TEXT_TOO_LONG, INVALID_COORDINATES,
   * UNKNOWN_TIME_ZONE, INVALID_HOURS, HOURS_OVERLAP, TOO_MANY_HOURS.
   */
  createServicePoint?: Maybe<ServicePoint>;
  /**
   * Changes what is known of a place; what is left out stays. Which services are offered at atypical hours follows.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SERVICE_POINT_NOT_FOUND, TITLE_MISSING, ADDRESS_MISSING, TEXT_TOO_LONG, INVALID_COORDINATES,
   * UNKNOWN_TIME_ZONE, INVALID_HOURS, HOURS_OVERLAP, TOO_MANY_HOURS.
   */
  changeServicePoint?: Maybe<ServicePoint>;
  /**
   * Notes something at a place that only one booking can have at a time: a press, a room. Terms of booking name it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SERVICE_POINT_NOT_FOUND, TITLE_MISSING, TEXT_TOO_LONG.
   */
  createResource?: Maybe<Resource>;
  /**
   * Offers another service, of an organisation that one acts for.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, TITLE_MISSING, TEXT_TOO_LONG, REPEATED_PLACE, SERVICE_POINT_NOT_FOUND,
   * INVALID_HOURS, HOURS_OVERLAP, TOO_MANY_HOURS, INVALID_TERMS, RESOURCE_NOT_FOUND.
   */
  createService?: Maybe<Service>;
  /**
   * Changes what is known of a service; what is left out stays. What was booked stays as it was booked.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SERVICE_NOT_FOUND, SERVICE_RETIRED, TITLE_MISSING, TEXT_TOO_LONG, REPEATED_PLACE,
   * SERVICE_POINT_NOT_FOUND, INVALID_HOURS, HOURS_OVERLAP, TOO_MANY_HOURS, INVALID_TERMS, RESOURCE_NOT_FOUND.
   */
  changeService?: Maybe<Service>;
  /**
   * Offers a service no more; doing it again changes nothing. What was booked is still done.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SERVICE_NOT_FOUND.
   */
  retireService?: Maybe<Service>;
  /**
   * Sets what a service costs from an instant on, up to the next price that is set. One of the same instant is replaced. What was
   * booked keeps the price at which it was.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SERVICE_NOT_FOUND, SERVICE_RETIRED, INVALID_PRICE, INVALID_VAT_RATE, PRICE_IN_PAST,
   * TOO_MANY_PRICES.
   */
  setServicePrice?: Maybe<Service>;
  /**
   * Sets what the concierge keeps of what a service is sold for from now on.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SERVICE_NOT_FOUND, SERVICE_RETIRED, INVALID_COMMISSION.
   */
  setCommission?: Maybe<Service>;
  /**
   * Notes that a person may pay a tariff until a day, once the proof was seen; the proof is not kept. Another day replaces the one
   * before.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_OF_TARIFF, INVALID_LAST_DAY.
   */
  grantTariff?: Maybe<TariffRight>;
  /**
   * Ends a person's right at once. What was booked by it keeps its price.
   * Errors: UNAUTHENTICATED, FORBIDDEN, TARIFF_RIGHT_NOT_FOUND.
   */
  endTariff?: Maybe<Scalars['Boolean']['output']>;
};


export type MutationCreateBasketOfferArgs = {
  input: CreateBasketOfferInput;
};


export type MutationRetireBasketOfferArgs = {
  input: RetireBasketOfferInput;
};


export type MutationPlanOrderCycleArgs = {
  input: PlanOrderCycleInput;
};


export type MutationCloseOrderCycleArgs = {
  input: CloseOrderCycleInput;
};


export type MutationDeliverOrderCycleArgs = {
  input: DeliverOrderCycleInput;
};


export type MutationOrderBasketArgs = {
  input: OrderBasketInput;
};


export type MutationCancelBasketOrderArgs = {
  input: CancelBasketOrderInput;
};


export type MutationMarkBasketOrderArgs = {
  input: MarkBasketOrderInput;
};


export type MutationSubscribeToBasketArgs = {
  input: SubscribeToBasketInput;
};


export type MutationPauseSubscriptionArgs = {
  input: PauseSubscriptionInput;
};


export type MutationResumeSubscriptionArgs = {
  input: ResumeSubscriptionInput;
};


export type MutationSkipBasketArgs = {
  input: SkipBasketInput;
};


export type MutationSwapBasketArgs = {
  input: SwapBasketInput;
};


export type MutationEndSubscriptionArgs = {
  input: EndSubscriptionInput;
};


export type MutationHoldSlotArgs = {
  input: HoldSlotInput;
};


export type MutationWaitForSlotArgs = {
  input: HoldSlotInput;
};


export type MutationConfirmBookingArgs = {
  input: ConfirmBookingInput;
};


export type MutationBookSeriesArgs = {
  input: BookSeriesInput;
};


export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
};


export type MutationMarkBookingArgs = {
  input: MarkBookingInput;
};


export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


export type MutationRecordRefundArgs = {
  input: RecordPaymentInput;
};


export type MutationRecordPayoutArgs = {
  input: RecordPayoutInput;
};


export type MutationRecordCostArgs = {
  input: RecordCostInput;
};


export type MutationRecordSubsidyArgs = {
  input: RecordSubsidyInput;
};


export type MutationCorrectEntryArgs = {
  input: CorrectEntryInput;
};


export type MutationCloseBooksArgs = {
  input: CloseBooksInput;
};


export type MutationEraseFromServicesArgs = {
  input: EraseFromServicesInput;
};


export type MutationCreateServicePointArgs = {
  input: CreateServicePointInput;
};


export type MutationChangeServicePointArgs = {
  input: ChangeServicePointInput;
};


export type MutationCreateResourceArgs = {
  input: CreateResourceInput;
};


export type MutationCreateServiceArgs = {
  input: CreateServiceInput;
};


export type MutationChangeServiceArgs = {
  input: ChangeServiceInput;
};


export type MutationRetireServiceArgs = {
  input: RetireServiceInput;
};


export type MutationSetServicePriceArgs = {
  input: SetServicePriceInput;
};


export type MutationSetCommissionArgs = {
  input: SetCommissionInput;
};


export type MutationGrantTariffArgs = {
  input: GrantTariffInput;
};


export type MutationEndTariffArgs = {
  input: EndTariffInput;
};

/** A basket that is to be offered. Amounts are in cents of a euro, with VAT. */
export type CreateBasketOfferInput = {
  /** Who fills it: an organisation that you act for; any of them for staff. */
  providerId: Scalars['ID']['input'];
  /** What it is called, at most 200 characters. */
  title: TranslatedTextInput;
  /** What is in it, at most 5,000 characters. */
  description?: InputMaybe<TranslatedTextInput>;
  /** How many the producer packs together: what is ordered is rounded up to whole packs. */
  packSize: Scalars['Int']['input'];
  /** What it costs everybody. */
  public: Scalars['Int']['input'];
  /** For people whose household quotient gives them the right; left out where there is no such price. */
  solidarity?: InputMaybe<Scalars['Int']['input']>;
  /** For what goes on the account of a company; left out where there is no such price. */
  company?: InputMaybe<Scalars['Int']['input']>;
  /** In hundredths of a percent: 550 for 5.5 %. */
  vatRate: Scalars['Int']['input'];
};

/** Which basket is offered no more. */
export type RetireBasketOfferInput = {
  /** The id of the basket. */
  id: Scalars['ID']['input'];
};

/** A round of orders to one producer. */
export type PlanOrderCycleInput = {
  /** The producer: an organisation that you act for; any of them for staff. */
  providerId: Scalars['ID']['input'];
  /** The id of the place at which the baskets are fetched. */
  servicePointId: Scalars['ID']['input'];
  /** From when on one can order. */
  opensAt: Scalars['DateTime']['input'];
  /** Until when. */
  closesAt: Scalars['DateTime']['input'];
  /** From when on the baskets can be fetched. */
  deliveredAt: Scalars['DateTime']['input'];
  /** Which baskets, 1 to 20. */
  offerIds: Array<Scalars['ID']['input']>;
  /** How many baskets the producer asks for at least; 0 for any number. */
  minimum: Scalars['Int']['input'];
  /** What becomes of it below the minimum. */
  belowMinimum: BelowMinimum;
  /** How many days longer it stays open then, once. */
  extendDays: Scalars['Int']['input'];
  /** What the concierge keeps of what is sold, in hundredths of a percent. For staff to say; 0 when it is left out. */
  commissionRate: Scalars['Int']['input'];
};

/** What becomes of a cycle below its minimum. */
export type BelowMinimum =
  /** Nobody gets anything. */
  | 'CANCEL'
  /** It stays open longer, once. */
  | 'EXTEND';

/** Which cycle is closed. */
export type CloseOrderCycleInput = {
  /** The id of the cycle. */
  id: Scalars['ID']['input'];
};

/** Which cycle is delivered. */
export type DeliverOrderCycleInput = {
  /** The id of the cycle. */
  id: Scalars['ID']['input'];
};

/** What is ordered, and for whom. */
export type OrderBasketInput = {
  /** The id of the cycle. */
  cycleId: Scalars['ID']['input'];
  /** The id of the basket. */
  offerId: Scalars['ID']['input'];
  /** How many, 1 to 50. */
  quantity: Scalars['Int']['input'];
  /** For whom: who asks when it is left out. For staff, and for apps, which must give it. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** What is paid. */
  tariff: Tariff;
  /** The company on whose account it goes, for COMPANY only. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which order is taken back. */
export type CancelBasketOrderInput = {
  /** The id of the order. */
  id: Scalars['ID']['input'];
};

/** Whether a basket was fetched. */
export type MarkBasketOrderInput = {
  /** The id of the order. */
  id: Scalars['ID']['input'];
  /** What became of it. */
  status: FetchedStatus;
};

/** Whether a basket was fetched. */
export type FetchedStatus =
  /** It was. */
  | 'COLLECTED'
  /** It was not. */
  | 'NOT_COLLECTED';

/** What comes again and again, and for whom. */
export type SubscribeToBasketInput = {
  /** The id of the basket. */
  offerId: Scalars['ID']['input'];
  /** How many, 1 to 50. */
  quantity: Scalars['Int']['input'];
  /** How often. */
  every: SubscriptionRhythm;
  /** For whom: who asks when it is left out. For staff, and for apps, which must give it. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** What is paid. */
  tariff: Tariff;
  /** The company on whose account it goes, for COMPANY only. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** How often a basket comes. */
export type SubscriptionRhythm =
  /** In each cycle of its producer. */
  | 'CYCLE'
  /** In each second one. */
  | 'SECOND_CYCLE';

/** A pause of a subscription. */
export type PauseSubscriptionInput = {
  /** The id of the subscription. */
  id: Scalars['ID']['input'];
  /** The first day on which no basket comes. */
  from: Scalars['LocalDate']['input'];
  /** The last one; left out for until further notice. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Which subscription goes on. */
export type ResumeSubscriptionInput = {
  /** The id of the subscription. */
  id: Scalars['ID']['input'];
};

/** In which cycle no basket comes. */
export type SkipBasketInput = {
  /** The id of the subscription. */
  id: Scalars['ID']['input'];
  /** The id of the cycle. */
  cycleId: Scalars['ID']['input'];
};

/** In which cycle another basket comes. */
export type SwapBasketInput = {
  /** The id of the subscription. */
  id: Scalars['ID']['input'];
  /** The id of the cycle. */
  cycleId: Scalars['ID']['input'];
  /** The id of the basket that comes. */
  offerId: Scalars['ID']['input'];
};

/** Which subscription ends. */
export type EndSubscriptionInput = {
  /** The id of the subscription. */
  id: Scalars['ID']['input'];
};

/** A basket that a producer fills. */
export type BasketOffer = {
  __typename?: 'BasketOffer';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What is in it; null when nothing was written. */
  description?: Maybe<Scalars['String']['output']>;
  /** Who fills it. */
  provider?: Maybe<Organisation>;
  /** Whether it is on offer. */
  status: ServiceStatus;
  /** How many the producer packs together. */
  packSize: Scalars['Int']['output'];
  /** What it costs everybody now; a cycle keeps the prices of when it was planned. */
  price?: Maybe<Money>;
};


/** A basket that a producer fills. */
export type BasketOfferTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/** A basket that a producer fills. */
export type BasketOfferDescriptionArgs = {
  locale?: InputMaybe<Locale>;
};

/** How far a cycle is. */
export type OrderCycleStatus =
  /** It was called off, since too little was ordered. */
  | 'CANCELLED'
  /** No order changes any more: the producer is told what was ordered. */
  | 'CLOSED'
  /** The baskets can be fetched. */
  | 'DELIVERED'
  /** One can order. */
  | 'OPEN'
  /** It is to open. */
  | 'PLANNED';

/** A round of orders to one producer. */
export type OrderCycle = {
  __typename?: 'OrderCycle';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Who fills the baskets. */
  provider?: Maybe<Organisation>;
  /** Where they are fetched. */
  servicePoint?: Maybe<ServicePoint>;
  /** How far it is. */
  status: OrderCycleStatus;
  /** From when on one can order. */
  opensAt: Scalars['DateTime']['output'];
  /** Until when: from this instant on orders are refused, whatever its status says. */
  closesAt: Scalars['DateTime']['output'];
  /** From when on the baskets can be fetched. */
  deliveredAt: Scalars['DateTime']['output'];
  /** What can be ordered. */
  offers: Array<CycleOffer>;
  /** How many baskets the producer asks for at least; 0 for any number. */
  minimum: Scalars['Int']['output'];
  /** What becomes of it below the minimum. */
  belowMinimum: BelowMinimum;
  /** When it was kept open longer, since too little was ordered; null where it was not. */
  extendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many baskets are ordered so far. */
  ordered: Scalars['Int']['output'];
  /** What the producer was ordered, once it is closed. For its producer, and staff. */
  totals?: Maybe<Array<CycleTotal>>;
  /** What the producer was ordered, as a file: add `.csv` or `.pdf`. For its producer, and staff. */
  totalsUrl?: Maybe<Scalars['String']['output']>;
  /** Who fetches what, as a file: add `.csv` or `.pdf`. For staff, and who runs the place. */
  pickListUrl?: Maybe<Scalars['String']['output']>;
  /**
   * The orders, in an order of their own. For its producer, and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  orders?: Maybe<BasketOrderConnection>;
};


/** A round of orders to one producer. */
export type OrderCycleOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A basket that can be ordered in a cycle. Amounts are in cents of a euro, with VAT. */
export type CycleOffer = {
  __typename?: 'CycleOffer';
  /** The basket. */
  offer?: Maybe<BasketOffer>;
  /** For everybody. */
  public: Scalars['Int']['output'];
  /** For people whose household quotient gives them the right; null where there is no such price. */
  solidarity?: Maybe<Scalars['Int']['output']>;
  /** For what goes on the account of a company; null where there is no such price. */
  company?: Maybe<Scalars['Int']['output']>;
  /** How many the producer packs together. */
  packSize: Scalars['Int']['output'];
};

/** What a producer was ordered of one basket. */
export type CycleTotal = {
  __typename?: 'CycleTotal';
  /** The basket. */
  offer?: Maybe<BasketOffer>;
  /** How many were ordered. */
  ordered: Scalars['Int']['output'];
  /** How many packs that is, rounded up. */
  packs: Scalars['Int']['output'];
  /** What customers owe for them, in cents. */
  amount: Scalars['Int']['output'];
};

/** How far an order is. */
export type BasketOrderStatus =
  /** Its cycle was called off. */
  | 'CALLED_OFF'
  /** It was taken back. */
  | 'CANCELLED'
  /** Its cycle is closed: the producer fills it. */
  | 'CLOSED'
  /** It was fetched. */
  | 'COLLECTED'
  /** It was not fetched. */
  | 'NOT_COLLECTED'
  /** It is ordered, and can be taken back while its cycle is open. */
  | 'PLACED'
  /** It can be fetched. */
  | 'READY'
  /** The subscription brings nothing this time. */
  | 'SKIPPED';

/** What somebody ordered in a cycle. */
export type BasketOrder = {
  __typename?: 'BasketOrder';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** By what it is named where it is fetched. */
  reference: Scalars['String']['output'];
  /** In which cycle. */
  cycle?: Maybe<OrderCycle>;
  /** Which basket. */
  offer?: Maybe<BasketOffer>;
  /** For whom. */
  person?: Maybe<Person>;
  /** The company on whose account it goes; null where the person pays. */
  organisation?: Maybe<Organisation>;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** What is paid. */
  tariff: Tariff;
  /** What one costs, in cents of a euro with VAT. */
  amount: Scalars['Int']['output'];
  /** How far it is. */
  status: BasketOrderStatus;
  /** The id of the subscription that brought it; null where it was ordered for this cycle only. */
  subscriptionId?: Maybe<Scalars['ID']['output']>;
  /** When it last changed. */
  changedAt: Scalars['DateTime']['output'];
};

/** A basket that comes again and again. */
export type BasketSubscription = {
  __typename?: 'BasketSubscription';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Which basket. */
  offer?: Maybe<BasketOffer>;
  /** For whom. */
  person?: Maybe<Person>;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** What is paid. */
  tariff: Tariff;
  /** How often. */
  every: SubscriptionRhythm;
  /** False once it has ended. */
  isActive: Scalars['Boolean']['output'];
  /** The first day of a pause; null where there is none. */
  pausedFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Its last day; null for until further notice. */
  pausedTo?: Maybe<Scalars['LocalDate']['output']>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
};

/** A page of baskets. */
export type BasketOfferConnection = {
  __typename?: 'BasketOfferConnection';
  /** The baskets of this page, each with its cursor. */
  edges: Array<BasketOfferEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** One of the baskets, in a list. */
export type BasketOfferEdge = {
  __typename?: 'BasketOfferEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The basket. */
  node?: Maybe<BasketOffer>;
};

/** A page of order cycles. */
export type OrderCycleConnection = {
  __typename?: 'OrderCycleConnection';
  /** The order cycles of this page, each with its cursor. */
  edges: Array<OrderCycleEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** One of the order cycles, in a list. */
export type OrderCycleEdge = {
  __typename?: 'OrderCycleEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The cycle. */
  node?: Maybe<OrderCycle>;
};

/** A page of orders. */
export type BasketOrderConnection = {
  __typename?: 'BasketOrderConnection';
  /** The orders of this page, each with its cursor. */
  edges: Array<BasketOrderEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** One of the orders, in a list. */
export type BasketOrderEdge = {
  __typename?: 'BasketOrderEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node?: Maybe<BasketOrder>;
};

/** A page of subscriptions. */
export type BasketSubscriptionConnection = {
  __typename?: 'BasketSubscriptionConnection';
  /** The subscriptions of this page, each with its cursor. */
  edges: Array<BasketSubscriptionEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** One of the subscriptions, in a list. */
export type BasketSubscriptionEdge = {
  __typename?: 'BasketSubscriptionEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The subscription. */
  node?: Maybe<BasketSubscription>;
};

/** A slot, and for whom. */
export type HoldSlotInput = {
  /** The id of the service. */
  serviceId: Scalars['ID']['input'];
  /** The id of the place. */
  servicePointId: Scalars['ID']['input'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** For whom: who asks when it is left out. For staff, and for apps, which must give it. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** What is paid. */
  tariff: Tariff;
  /** The company on whose account it goes, for COMPANY only. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which booking is confirmed, at which amount. */
export type ConfirmBookingInput = {
  /** The id of the booking. */
  id: Scalars['ID']['input'];
  /** What its customer saw that it costs, in cents: where it costs something else by now, it is refused. */
  amount: Scalars['Int']['input'];
};

/** A slot that is booked again and again. */
export type BookSeriesInput = {
  /** The id of the service. */
  serviceId: Scalars['ID']['input'];
  /** The id of the place. */
  servicePointId: Scalars['ID']['input'];
  /** When the first one begins; the others do by the same clock, that of the place. */
  startsAt: Scalars['DateTime']['input'];
  /** How far apart they are, in weeks: 1 to 4. */
  everyWeeks: Scalars['Int']['input'];
  /** How many there are, 2 to 26. */
  count: Scalars['Int']['input'];
  /** What its customer saw that each costs, in cents. */
  amount: Scalars['Int']['input'];
  /** True to book nothing unless all of them can be had. */
  onlyAll: Scalars['Boolean']['input'];
  /** For whom: who asks when it is left out. For staff, and for apps, which must give it. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** What is paid. */
  tariff: Tariff;
  /** The company on whose account it goes, for COMPANY only. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which booking is cancelled. */
export type CancelBookingInput = {
  /** The id of the booking. */
  id: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** How far a booking is. */
export type MarkBookingInput = {
  /** The id of the booking. */
  id: Scalars['ID']['input'];
  /** What it is now. */
  status: MarkedStatus;
  /** Why, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What who provides a service notes of a booking. */
export type MarkedStatus =
  /** It was fetched, or done. */
  | 'COLLECTED'
  /** Who provides it agrees. */
  | 'CONFIRMED'
  /** What is to be done was left. */
  | 'DROPPED_OFF'
  /** Nobody came. */
  | 'NO_SHOW'
  /** It can be fetched. */
  | 'READY';

/** How far a booking is. */
export type BookingStatus =
  /** Given back. */
  | 'CANCELLED'
  /** It was fetched, or done. */
  | 'COLLECTED'
  /** It is booked. */
  | 'CONFIRMED'
  /** What is to be done was left. */
  | 'DROPPED_OFF'
  /** It was held or offered for a while, and not taken; or requested or waited for in vain. */
  | 'EXPIRED'
  /** It is kept for five minutes, to be confirmed. */
  | 'HELD'
  /** Nobody came. */
  | 'NO_SHOW'
  /** A slot that became free is kept for a while, to be confirmed. */
  | 'OFFERED'
  /** It can be fetched. */
  | 'READY'
  /** Who provides it has to agree, while it is kept. */
  | 'REQUESTED'
  /** On the waitlist: the slot is offered when it is free. */
  | 'WAITLISTED';

/** What is paid by whom. */
export type Tariff =
  /** For what goes on the account of a company. */
  | 'COMPANY'
  /** For everybody. */
  | 'PUBLIC'
  /** For people whose household quotient gives them the right. */
  | 'SOLIDARITY';

/** A slot that can be booked. */
export type ServiceSlot = {
  __typename?: 'ServiceSlot';
  /** Where. */
  servicePoint?: Maybe<ServicePoint>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How many bookings there is room for. */
  free: Scalars['Int']['output'];
};

/** A slot of a service, for somebody. */
export type Booking = {
  __typename?: 'Booking';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Of what. */
  service?: Maybe<Service>;
  /** Where. */
  servicePoint?: Maybe<ServicePoint>;
  /** For whom. */
  person?: Maybe<Person>;
  /** The company on whose account it goes; null where the person pays. */
  organisation?: Maybe<Organisation>;
  /** How far it is. */
  status: BookingStatus;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Until when it is kept, while it is held, offered or requested. */
  heldUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What is paid. */
  tariff: Tariff;
  /** What it costs, in cents of a euro with VAT: what was booked keeps it. */
  amount: Scalars['Int']['output'];
  /** In hundredths of a percent. */
  vatRate: Scalars['Int']['output'];
  /** What the bookings of one series have in common; null for a single one. */
  seriesId?: Maybe<Scalars['ID']['output']>;
  /** How it came so far, the first step first. */
  steps: Array<BookingStep>;
  /** When it last changed. */
  changedAt: Scalars['DateTime']['output'];
  /** Rises with every change of it. */
  revision: Scalars['Int']['output'];
};

/** A step of a booking. */
export type BookingStep = {
  __typename?: 'BookingStep';
  /** What it was from then on. */
  status: BookingStatus;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom; null where the clock did it, or an app. */
  by?: Maybe<Person>;
  /** Why; null where nothing was said. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Slots that are booked again and again. */
export type BookingSeries = {
  __typename?: 'BookingSeries';
  /** What its bookings have in common. */
  id: Scalars['ID']['output'];
  /** Each date, in order. */
  dates: Array<SeriesDate>;
};

/** A date of a series. */
export type SeriesDate = {
  __typename?: 'SeriesDate';
  /** When it begins, by the clock of the place. */
  startsAt: Scalars['DateTime']['output'];
  /** The booking; null where it could not be had, or nothing was booked. */
  booking?: Maybe<Booking>;
  /** Why it cannot be had; null where it can. */
  problem?: Maybe<SlotProblem>;
};

/** Why a slot cannot be had. */
export type SlotProblem =
  /** All places of the group are taken. */
  | 'QUOTA_FULL'
  /** What is needed for it is taken then. */
  | 'RESOURCE_TAKEN'
  /** It has begun. */
  | 'SLOT_IN_PAST'
  /** There is no slot then: it is closed, or no slot begins so. */
  | 'SLOT_NOT_OFFERED'
  /** The clock skips this hour on that day. */
  | 'SLOT_SKIPPED'
  /** It is taken. */
  | 'SLOT_TAKEN'
  /** It cannot be booked yet. */
  | 'SLOT_TOO_FAR'
  /** It has to be booked earlier. */
  | 'SLOT_TOO_SOON';

/** A page of bookings. */
export type BookingConnection = {
  __typename?: 'BookingConnection';
  /** The bookings of this page, each with its cursor. */
  edges: Array<BookingEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A booking in a list. */
export type BookingEdge = {
  __typename?: 'BookingEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The booking. */
  node?: Maybe<Booking>;
};

/** By what money changes hands. */
export type PaymentMeans =
  /** At a card terminal. */
  | 'CARD'
  /** In cash. */
  | 'CASH'
  /** By a transfer between banks. */
  | 'TRANSFER';

/** What the concierge spends. */
export type CostKind =
  /** All else. */
  | 'OTHER'
  /** For its rooms. */
  | 'RENT'
  /** What is paid on salaries to social insurance. */
  | 'SOCIAL_CHARGES'
  /** Gross salaries. */
  | 'SALARY'
  /** What is used up. */
  | 'SUPPLIES';

/** What a customer paid, or was given back. */
export type RecordPaymentInput = {
  /** The person, where it pays itself. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The company, where that pays. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, 1 to 10,000,000 cents. */
  amount: Scalars['Int']['input'];
  /** By what. */
  by: PaymentMeans;
  /** On which day of the books; today when it is left out. */
  day?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What a provider was paid. */
export type RecordPayoutInput = {
  /** The provider. */
  organisationId: Scalars['ID']['input'];
  /** How much, 1 to 10,000,000 cents. */
  amount: Scalars['Int']['input'];
  /** By what. */
  by: PaymentMeans;
  /** On which day of the books; today when it is left out. */
  day?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What the concierge spent. */
export type RecordCostInput = {
  /** For what. */
  kind: CostKind;
  /** How much, with VAT, 1 to 10,000,000 cents. */
  amount: Scalars['Int']['input'];
  /** In hundredths of a percent: 0, 210, 550, 1000 or 2000. */
  vatRate: Scalars['Int']['input'];
  /** What it is, at most 200 characters. */
  label: Scalars['String']['input'];
  /** By what. */
  by: PaymentMeans;
  /** On which day of the books; today when it is left out. */
  day?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A subsidy that came in. */
export type RecordSubsidyInput = {
  /** How much, 1 to 10,000,000 cents. */
  amount: Scalars['Int']['input'];
  /** What it is, at most 200 characters. */
  label: Scalars['String']['input'];
  /** On which day of the books; today when it is left out. */
  day?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Which entry is taken back. */
export type CorrectEntryInput = {
  /** The id of the entry. */
  id: Scalars['ID']['input'];
};

/** Up to which day the books are closed. */
export type CloseBooksInput = {
  /** The last closed day: yesterday or before. An earlier one than that which is closed changes nothing. */
  day: Scalars['LocalDate']['input'];
};

/** From which days a forecast is made, and what changes, in hundredths of a percent: 1000 for 10 % more. */
export type ForecastInput = {
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** The last day, at most five years on. */
  to: Scalars['LocalDate']['input'];
  /** Prices, -10000 to 100000. */
  prices: Scalars['Int']['input'];
  /** How much is sold, -10000 to 100000. */
  volumes: Scalars['Int']['input'];
  /** Hours worked, and with them what the post costs, -10000 to 100000. */
  hours: Scalars['Int']['input'];
};

/** An entry of the journal: what is debited and what is credited are the same. */
export type JournalEntry = {
  __typename?: 'JournalEntry';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Which journal: VT for sales, CA for cash, BQ for the bank, OD for others. */
  journal: Scalars['String']['output'];
  /** The day in the books. */
  day: Scalars['LocalDate']['output'];
  /** What it is. */
  label: Scalars['String']['output'];
  /** Its lines. */
  lines: Array<JournalLine>;
  /** When it was entered; by whom, `auditLog` tells. */
  at: Scalars['DateTime']['output'];
};

/** An amount on one side of one account. */
export type JournalLine = {
  __typename?: 'JournalLine';
  /** Its number in the French plan of accounts: `411000`. */
  account: Scalars['String']['output'];
  /** Whose it is, of an account that is kept for each: an opaque id. */
  partyId?: Maybe<Scalars['ID']['output']>;
  /** In cents. */
  debit: Scalars['Int']['output'];
  /** In cents. */
  credit: Scalars['Int']['output'];
};

/** How the concierge lives between two days. Money is in cents of a euro. */
export type EconomicModel = {
  __typename?: 'EconomicModel';
  /** The first day. */
  from: Scalars['LocalDate']['output'];
  /** The last day. */
  to: Scalars['LocalDate']['output'];
  /** What customers were sold, with VAT, less what was taken back. */
  sales: Scalars['Int']['output'];
  /** What of that providers get. */
  providerShare: Scalars['Int']['output'];
  /** What the concierge keeps of it, without VAT. */
  commissions: Scalars['Int']['output'];
  /** Subsidies. */
  subsidies: Scalars['Int']['output'];
  /** Commissions and subsidies. */
  income: Scalars['Int']['output'];
  /** What was spent, by what for, without VAT. */
  costs: Array<CostFigure>;
  /** All that was spent. */
  spent: Scalars['Int']['output'];
  /** Income less what was spent. */
  result: Scalars['Int']['output'];
  /** The salaried post. */
  post: PostFigures;
  /** How many people were sold something for themselves. */
  people: Scalars['Int']['output'];
  /** How many companies were sold something for their people. */
  companies: Scalars['Int']['output'];
  /** How long was worked at atypical times, in minutes, by what was booked then. */
  atypicalMinutes: Scalars['Int']['output'];
  /** The figures as a picture (SVG). */
  plotUrl: Scalars['String']['output'];
};

/** What was spent on something. */
export type CostFigure = {
  __typename?: 'CostFigure';
  /** What for. */
  kind: CostKind;
  /** How much, without VAT. */
  amount: Scalars['Int']['output'];
};

/** What the salaried post costs, and whether that is earned. */
export type PostFigures = {
  __typename?: 'PostFigures';
  /** Gross salaries. */
  gross: Scalars['Int']['output'];
  /** Social charges. */
  charges: Scalars['Int']['output'];
  /** How much of both is left of the income after all other costs, in hundredths of a percent; null while there is no post. */
  covered?: Maybe<Scalars['Int']['output']>;
  /** For how much one has to sell for income and costs to be even; null where nothing is sold from which one could tell. */
  breakEvenSales?: Maybe<Scalars['Int']['output']>;
};

/** Which side of the concierge a statement is for. */
export type StatementKind =
  /** For a company whose people book on its account. */
  | 'COMPANY'
  /** For who provides what is sold in its name. */
  | 'PROVIDER';

/** What happened between the concierge and an organisation in a month. Money is in cents of a euro. */
export type Statement = {
  __typename?: 'Statement';
  /** Which side it is for. */
  kind: StatementKind;
  /** Like 2026-11. */
  month: Scalars['String']['output'];
  /** What each entry changed. */
  lines: Array<StatementLine>;
  /** What was due, or owed, before. */
  broughtForward: Scalars['Int']['output'];
  /** What customers were sold in its name; for a company what its people booked. */
  sales: Scalars['Int']['output'];
  /** What the concierge keeps of it, with VAT; 0 for a company. */
  commission: Scalars['Int']['output'];
  /** What it is due of that, or owes. */
  charged: Scalars['Int']['output'];
  /** What was paid. */
  paid: Scalars['Int']['output'];
  /** What is due, or owed, at the end of the month. */
  balance: Scalars['Int']['output'];
  /** As a file: add `.csv` or `.pdf`. */
  fileUrl: Scalars['String']['output'];
};

/** A line of a statement. */
export type StatementLine = {
  __typename?: 'StatementLine';
  /** The day in the books. */
  day: Scalars['LocalDate']['output'];
  /** What it is. */
  label: Scalars['String']['output'];
  /** What it changed, in cents. */
  amount: Scalars['Int']['output'];
};

/** A page of journal entries. */
export type JournalEntryConnection = {
  __typename?: 'JournalEntryConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<JournalEntryEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** An entry in a list. */
export type JournalEntryEdge = {
  __typename?: 'JournalEntryEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node?: Maybe<JournalEntry>;
};

/** Whom to erase from this service. */
export type EraseFromServicesInput = {
  /** The id of the person. */
  personId: Scalars['ID']['input'];
};

/** All that is kept about a person: here, what it booked, and which tariffs it may pay. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** Whose it is. */
  personId: Scalars['ID']['output'];
  /** Its bookings and tariffs, all of them. */
  services?: Maybe<Scalars['JSON']['output']>;
};

/** How far what people are told of is. */
export type ServiceDeadlineState =
  /** It does not count any more. */
  | 'CALLED_OFF'
  /** What was to be done is done. */
  | 'MET'
  /** Its time has not come. */
  | 'OPEN';

/** Something of a booking or an order cycle with a date, of which people are told. */
export type ServiceDeadline = {
  __typename?: 'ServiceDeadline';
  /** The kind, a hyphen, and the id of the booking or cycle. */
  id: Scalars['ID']['output'];
  /**
   * BOOKING for the slot itself, BOOKING_OFFER for a slot that is offered, BOOKING_READY for what can be fetched,
   * BOOKING_REFUSED for what who provides it did not agree to in time; BASKETS_ORDERED for what comes, BASKETS_CALLED_OFF for what does not, ORDER_CYCLE_EXTENDED for what stays open longer.
   */
  kind: Scalars['String']['output'];
  /** When it begins, until when it is offered or open, when it comes, or the end of the last day on which it can be fetched. */
  at: Scalars['DateTime']['output'];
  /** When it ends; null where it takes no time. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** In which its time is meant, by IANA. */
  timeZone: Scalars['String']['output'];
  /** How far it is. */
  state: ServiceDeadlineState;
  /** Rises with each change. */
  revision: Scalars['Int']['output'];
  /** The revision in which that changed last of which people are told. */
  changedIn: Scalars['Int']['output'];
  /** When that was. */
  changedAt: Scalars['DateTime']['output'];
  /** What was booked or ordered. */
  title: Scalars['String']['output'];
  /** What else one has to know: null. */
  details?: Maybe<Scalars['String']['output']>;
  /** Where. */
  place?: Maybe<Scalars['String']['output']>;
  /** Where one can read more: null. */
  url?: Maybe<Scalars['String']['output']>;
  /** Who does it. */
  organisation?: Maybe<Organisation>;
  /** Who is told: its customers. */
  recipients?: Maybe<DeadlineRecipientConnection>;
  /** One customer, if it is one of them; else null. */
  recipient?: Maybe<Person>;
};


/** Something of a booking or an order cycle with a date, of which people are told. */
export type ServiceDeadlineTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something of a booking or an order cycle with a date, of which people are told. */
export type ServiceDeadlineDetailsArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something of a booking or an order cycle with a date, of which people are told. */
export type ServiceDeadlineRecipientsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something of a booking or an order cycle with a date, of which people are told. */
export type ServiceDeadlineRecipientArgs = {
  id: Scalars['ID']['input'];
};

/** Who is told. */
export type DeadlineRecipientConnection = {
  __typename?: 'DeadlineRecipientConnection';
  /** The people of this page. */
  edges: Array<DeadlineRecipientEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** Who is told, in a list. */
export type DeadlineRecipientEdge = {
  __typename?: 'DeadlineRecipientEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node?: Maybe<Person>;
};

/** A place that is to be opened. */
export type CreateServicePointInput = {
  /** Who runs it: an organisation that you act for. */
  organisationId: Scalars['ID']['input'];
  /** What it is called, at most 200 characters. */
  name: TranslatedTextInput;
  /** Where it is, at most 500 characters. */
  address: Scalars['String']['input'];
  /** Where it is on the Earth. */
  location?: InputMaybe<CoordinatesInput>;
  /** Whether one gets in with a wheelchair; left out where that is not known. */
  wheelchairAccessible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its time zone, by its IANA name. */
  timeZone: Scalars['String']['input'];
  /** When it is open. */
  hours: HoursInput;
};

/** What changes of a place; what is left out stays. */
export type ChangeServicePointInput = {
  /** The id of the place. */
  id: Scalars['ID']['input'];
  /** What it is called, at most 200 characters. */
  name?: InputMaybe<TranslatedTextInput>;
  /** Where it is, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Where it is on the Earth; null where that is not known. */
  location?: InputMaybe<CoordinatesInput>;
  /** Whether one gets in with a wheelchair; null where that is not known. */
  wheelchairAccessible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its time zone, by its IANA name. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** When it is open: all of its hours. */
  hours?: InputMaybe<HoursInput>;
};

/** Something that only one booking can have at a time. */
export type CreateResourceInput = {
  /** The id of the place. */
  servicePointId: Scalars['ID']['input'];
  /** What it is called, at most 200 characters. */
  name: TranslatedTextInput;
};

/** A place on the Earth (WGS 84). */
export type CoordinatesInput = {
  /** In degrees, -90 to 90; north is positive. */
  latitude: Scalars['Float']['input'];
  /** In degrees, -180 to 180; east is positive. */
  longitude: Scalars['Float']['input'];
};

/** When something is open, by the clocks of its place. */
export type HoursInput = {
  /** The spans of each week, at most 100; a lunch break is where there is none. */
  weekly: Array<WeeklySpanInput>;
  /** What holds on public holidays of France where no exception says otherwise. */
  onHolidays: OnHolidays;
  /** Days on which other spans hold, at most 200; of two that hold on the same day the later in the list wins. */
  exceptions: Array<HoursExceptionInput>;
};

/** A span of each week, or of each second one. */
export type WeeklySpanInput = {
  /** 1 for Monday to 7 for Sunday. */
  weekday: Scalars['Int']['input'];
  /** In which weeks. */
  weeks: WeekKind;
  /** From when on: `08:00`. */
  opens: Scalars['String']['input'];
  /** Until when: `12:30`, at the latest `24:00`. */
  closes: Scalars['String']['input'];
};

/** Days on which other spans hold. */
export type HoursExceptionInput = {
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** The last day. */
  to: Scalars['LocalDate']['input'];
  /** When it is open; empty where it is closed. */
  spans: Array<SpanInput>;
  /** Why, at most 500 characters. */
  reason?: InputMaybe<TranslatedTextInput>;
};

/** From one hour of a day to another. */
export type SpanInput = {
  /** From when on: `08:00`. */
  opens: Scalars['String']['input'];
  /** Until when: `12:30`, at the latest `24:00`. */
  closes: Scalars['String']['input'];
};

/** What holds on public holidays. */
export type OnHolidays =
  /** Open as on other days. */
  | 'AS_USUAL'
  /** Closed. */
  | 'CLOSED';

/** In which weeks a span holds. */
export type WeekKind =
  /** In those whose ISO 8601 number is even. */
  | 'EVEN'
  /** In every one. */
  | 'EVERY'
  /** In those whose ISO 8601 number is odd. */
  | 'ODD';

/** A place at which people get services. */
export type ServicePoint = {
  __typename?: 'ServicePoint';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Who runs it. */
  organisation?: Maybe<Organisation>;
  /** Where it is. */
  address: Scalars['String']['output'];
  /** Where it is on the Earth; null where that is not known. */
  location?: Maybe<Coordinates>;
  /** Whether one gets in with a wheelchair; null where that is not known. */
  wheelchairAccessible?: Maybe<Scalars['Boolean']['output']>;
  /** Its time zone, by its IANA name. */
  timeZone: Scalars['String']['output'];
  /** When it is open. */
  hours: Hours;
  /** Whether it is open at an instant. */
  isOpen?: Maybe<Scalars['Boolean']['output']>;
  /** When it opens next, from an instant on, or since when it is open then; null where that is not within 400 days. */
  nextOpening?: Maybe<OpenSpan>;
  /**
   * When it is open between two instants, in order; spans that touch are one.
   * Errors: SPAN_TOO_LONG.
   */
  openingHours?: Maybe<Array<OpenSpan>>;
  /** What there is of which only one booking can have at a time, at most 100. */
  resources?: Maybe<Array<Resource>>;
  /**
   * What is booked here and begins between two instants, in order, for who runs it and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SPAN_TOO_LONG, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  bookings?: Maybe<BookingConnection>;
};


/** A place at which people get services. */
export type ServicePointNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A place at which people get services. */
export type ServicePointIsOpenArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A place at which people get services. */
export type ServicePointNextOpeningArgs = {
  after?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A place at which people get services. */
export type ServicePointOpeningHoursArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/** A place at which people get services. */
export type ServicePointBookingsArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that only one booking can have at a time. */
export type Resource = {
  __typename?: 'Resource';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};


/** Something that only one booking can have at a time. */
export type ResourceNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** A place on the Earth (WGS 84). */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** In degrees; north is positive. */
  latitude: Scalars['Float']['output'];
  /** In degrees; east is positive. */
  longitude: Scalars['Float']['output'];
};

/** When something is open, by the clocks of its place. */
export type Hours = {
  __typename?: 'Hours';
  /** The spans of each week. */
  weekly: Array<WeeklySpan>;
  /** What holds on public holidays of France where no exception says otherwise. */
  onHolidays: OnHolidays;
  /** Days on which other spans hold. */
  exceptions: Array<HoursException>;
};

/** A span of each week, or of each second one. */
export type WeeklySpan = {
  __typename?: 'WeeklySpan';
  /** 1 for Monday to 7 for Sunday. */
  weekday: Scalars['Int']['output'];
  /** In which weeks. */
  weeks: WeekKind;
  /** From when on: `08:00`. */
  opens: Scalars['String']['output'];
  /** Until when: `12:30`. */
  closes: Scalars['String']['output'];
};

/** Days on which other spans hold. */
export type HoursException = {
  __typename?: 'HoursException';
  /** The first day. */
  from: Scalars['LocalDate']['output'];
  /** The last day. */
  to: Scalars['LocalDate']['output'];
  /** When it is open; empty where it is closed. */
  spans: Array<Span>;
  /** Why; null where nothing was said. */
  reason?: Maybe<Scalars['String']['output']>;
};


/** Days on which other spans hold. */
export type HoursExceptionReasonArgs = {
  locale?: InputMaybe<Locale>;
};

/** From one hour of a day to another. */
export type Span = {
  __typename?: 'Span';
  /** From when on: `08:00`. */
  opens: Scalars['String']['output'];
  /** Until when: `12:30`. */
  closes: Scalars['String']['output'];
};

/** From one instant to another, at which it is closed. */
export type OpenSpan = {
  __typename?: 'OpenSpan';
  /** From this instant on. */
  from: Scalars['DateTime']['output'];
  /** Up to this one. */
  to: Scalars['DateTime']['output'];
};

/** A page of places. */
export type ServicePointConnection = {
  __typename?: 'ServicePointConnection';
  /** The places of this page, each with its cursor. */
  edges: Array<ServicePointEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A place in a list. */
export type ServicePointEdge = {
  __typename?: 'ServicePointEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node?: Maybe<ServicePoint>;
};

/** A service that is to be offered. */
export type CreateServiceInput = {
  /** Whose it is: an organisation that you act for. */
  providerId: Scalars['ID']['input'];
  /** What it is called, at most 200 characters. */
  title: TranslatedTextInput;
  /** What it is about, at most 5,000 characters. */
  description?: InputMaybe<TranslatedTextInput>;
  /** What kind of service it is. */
  category: ServiceCategory;
  /** How people get it. */
  delivery: ServiceDelivery;
  /** Where, and when; at most 20 places. */
  offered: Array<OfferedAtInput>;
  /** How it is booked; left out where it is not booked by slots. */
  terms?: InputMaybe<BookingTermsInput>;
  /** True when at most one intermediary stands between producer and customer (circuit court). */
  shortSupplyChain: Scalars['Boolean']['input'];
};

/** What changes of a service; what is left out stays. */
export type ChangeServiceInput = {
  /** The id of the service. */
  id: Scalars['ID']['input'];
  /** What it is called, at most 200 characters. */
  title?: InputMaybe<TranslatedTextInput>;
  /** What it is about; null takes it away. */
  description?: InputMaybe<TranslatedTextInput>;
  /** What kind of service it is. */
  category?: InputMaybe<ServiceCategory>;
  /** How people get it. */
  delivery?: InputMaybe<ServiceDelivery>;
  /** Where, and when: all of its places. */
  offered?: InputMaybe<Array<OfferedAtInput>>;
  /** How it is booked; null where it is not booked by slots any more. */
  terms?: InputMaybe<BookingTermsInput>;
  /** True when at most one intermediary stands between producer and customer (circuit court). */
  shortSupplyChain?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which service is offered no more. */
export type RetireServiceInput = {
  /** The id of the service. */
  id: Scalars['ID']['input'];
};

/** What a service costs from an instant on. Amounts are in cents of a euro, with VAT. */
export type SetServicePriceInput = {
  /** The id of the service. */
  serviceId: Scalars['ID']['input'];
  /** From when on; now when it is left out. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** For everybody. */
  public: Scalars['Int']['input'];
  /** For people whose household quotient gives them the right; left out where there is no such price. */
  solidarity?: InputMaybe<Scalars['Int']['input']>;
  /** For what goes on the account of a company; left out where there is no such price. */
  company?: InputMaybe<Scalars['Int']['input']>;
  /** In hundredths of a percent: 0, 210, 550, 1000 or 2000. */
  vatRate: Scalars['Int']['input'];
};

/** What the concierge keeps of what a service is sold for. */
export type SetCommissionInput = {
  /** The id of the service. */
  serviceId: Scalars['ID']['input'];
  /** In hundredths of a percent: 1500 for 15 %. */
  rate: Scalars['Int']['input'];
};

/** Where a service is offered, and when. */
export type OfferedAtInput = {
  /** The id of the place. */
  servicePointId: Scalars['ID']['input'];
  /** Its own hours within those of the place; left out for whenever that is open. */
  hours?: InputMaybe<HoursInput>;
};

/** How a service is booked. Lengths are in minutes. */
export type BookingTermsInput = {
  /** How long it lasts, 5 to 1440. */
  duration: Scalars['Int']['input'];
  /** From one possible start to the next, counted from each opening, 5 to 1440. */
  step: Scalars['Int']['input'];
  /** How long nothing else may be before it. */
  bufferBefore: Scalars['Int']['input'];
  /** How long nothing else may be after it. */
  bufferAfter: Scalars['Int']['input'];
  /** How long before its start it can be booked at the latest. */
  notice: Scalars['Int']['input'];
  /** Until how long before its start it can be cancelled. */
  cancelNotice: Scalars['Int']['input'];
  /** How many days ahead it can be booked, 1 to 366. */
  daysAhead: Scalars['Int']['input'];
  /** How many bookings may be under way at once, buffers included, 1 to 1000. */
  capacity: Scalars['Int']['input'];
  /** Of whom at most so many. */
  quotas: Array<BookingQuotaInput>;
  /** What each booking needs for itself alone: ids of resources, at most 10. */
  resourceIds: Array<Scalars['ID']['input']>;
  /** True where the provider has to agree to each booking. */
  needsAgreement: Scalars['Boolean']['input'];
};

/** Of a group, how many of the capacity it may take at most. */
export type BookingQuotaInput = {
  /** Which group. */
  group: CustomerGroup;
  /** How many, up to the capacity. */
  places: Scalars['Int']['input'];
};

/** Of whom there may be a quota. */
export type CustomerGroup =
  /** Those whose company pays. */
  | 'COMPANIES'
  /** Those who pay themselves. */
  | 'RESIDENTS';

/** How people get a service. */
export type ServiceDelivery =
  /** They leave something and fetch it. */
  | 'DROP_OFF'
  /** At their home. */
  | 'HOME'
  /** They are served where it is offered. */
  | 'ON_SITE';

/** Whether a service is on offer. */
export type ServiceStatus =
  /** It can be asked for. */
  | 'OFFERED'
  /** It is offered no more. */
  | 'RETIRED';

/** Which services a list shows: those that meet everything that is given. */
export type ServiceFilter = {
  /** Only services of this kind. */
  category?: InputMaybe<ServiceCategory>;
  /** Only services of this provider. */
  providerId?: InputMaybe<Scalars['ID']['input']>;
  /** True for those of a short supply chain only, false for the others only. */
  shortSupplyChain?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for those known to be offered at atypical hours only, false for those known not to be only. */
  atypicalHours?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only services offered at this place. */
  servicePointId?: InputMaybe<Scalars['ID']['input']>;
  /** Only services that one can have at this instant, by their hours and those of a place. */
  openAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only services offered near here. */
  near?: InputMaybe<NearInput>;
};

/** The surroundings of a place. */
export type NearInput = {
  /** Of the place, in degrees, -90 to 90; north is positive. */
  latitude: Scalars['Float']['input'];
  /** Of the place, in degrees, -180 to 180; east is positive. */
  longitude: Scalars['Float']['input'];
  /** How far away at most, in metres, as the crow flies: more than 0, up to 100,000. */
  withinMetres: Scalars['Float']['input'];
};

/** What kind of service it is. */
export type ServiceCategory =
  /** Fruit, vegetables and other food, put together by a producer. */
  | 'BASKET'
  /** Washing and cleaning of rooms or clothes. */
  | 'CLEANING'
  /** Taking something to somebody. */
  | 'DELIVERY'
  /** Pressing of clothes and linen. */
  | 'IRONING'
  /** None of the others. */
  | 'OTHER'
  /** Mending of things other than shoes. */
  | 'REPAIR'
  /** Mending of clothes. */
  | 'SEWING'
  /** Mending of shoes and leather. */
  | 'SHOE_REPAIR';

/** Something that an organisation does for people, for a price or not. */
export type Service = {
  __typename?: 'Service';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What it is about; null when nothing was written. */
  description?: Maybe<Scalars['String']['output']>;
  /** What kind of service it is. */
  category: ServiceCategory;
  /** The organisation that does it. */
  provider?: Maybe<Organisation>;
  /** Whether it is on offer. */
  status: ServiceStatus;
  /** How people get it. */
  delivery: ServiceDelivery;
  /** Where it is offered, and when. */
  offered: Array<OfferedAt>;
  /**
   * How far the nearest place is at which it is offered, in metres as the crow flies; null where it is offered at none that is known.
   * Errors: INVALID_COORDINATES.
   */
  distanceFrom?: Maybe<Scalars['Int']['output']>;
  /** How it is booked; null where it is not booked by slots. */
  terms?: Maybe<BookingTerms>;
  /** What it costs everybody now; null when that is told on request. */
  price?: Maybe<Money>;
  /** What it costs now and what it will; the first that holds first. */
  prices: Array<ServicePrice>;
  /** What the concierge keeps of what it is sold for, in hundredths of a percent. For staff, and who provides it. */
  commissionRate?: Maybe<Scalars['Int']['output']>;
  /** True when at most one intermediary stands between producer and customer (circuit court). */
  shortSupplyChain: Scalars['Boolean']['output'];
  /**
   * True when it is offered before 08:00, from 19:00, on Saturday afternoons, Sundays or public holidays as well;
   * null when that is not known yet.
   */
  atypicalHours?: Maybe<Scalars['Boolean']['output']>;
  /**
   * What is booked of it and begins between two instants, in order, for who provides it and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SPAN_TOO_LONG, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  bookings?: Maybe<BookingConnection>;
};


/** Something that an organisation does for people, for a price or not. */
export type ServiceTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something that an organisation does for people, for a price or not. */
export type ServiceDescriptionArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something that an organisation does for people, for a price or not. */
export type ServiceDistanceFromArgs = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
};


/** Something that an organisation does for people, for a price or not. */
export type ServiceBookingsArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where a service is offered, and when. */
export type OfferedAt = {
  __typename?: 'OfferedAt';
  /** The place. */
  servicePoint?: Maybe<ServicePoint>;
  /** Its own hours within those of the place; null for whenever that is open. */
  hours?: Maybe<Hours>;
};

/** How a service is booked. Lengths are in minutes. */
export type BookingTerms = {
  __typename?: 'BookingTerms';
  /** How long it lasts. */
  duration: Scalars['Int']['output'];
  /** From one possible start to the next, counted from each opening. */
  step: Scalars['Int']['output'];
  /** How long nothing else may be before it. */
  bufferBefore: Scalars['Int']['output'];
  /** How long nothing else may be after it. */
  bufferAfter: Scalars['Int']['output'];
  /** How long before its start it can be booked at the latest. */
  notice: Scalars['Int']['output'];
  /** Until how long before its start it can be cancelled. */
  cancelNotice: Scalars['Int']['output'];
  /** How many days ahead it can be booked. */
  daysAhead: Scalars['Int']['output'];
  /** How many bookings may be under way at once, buffers included. */
  capacity: Scalars['Int']['output'];
  /** Of whom at most so many. */
  quotas: Array<BookingQuota>;
  /** True where the provider has to agree to each booking. */
  needsAgreement: Scalars['Boolean']['output'];
};

/** Of a group, how many of the capacity it may take at most. */
export type BookingQuota = {
  __typename?: 'BookingQuota';
  /** Which group. */
  group: CustomerGroup;
  /** How many. */
  places: Scalars['Int']['output'];
};

/** What a service costs from an instant on. Amounts are in cents of a euro, with VAT. */
export type ServicePrice = {
  __typename?: 'ServicePrice';
  /** An opaque id: that of this version of the price. */
  id: Scalars['ID']['output'];
  /** From when on. */
  validFrom: Scalars['DateTime']['output'];
  /** For everybody. */
  public: Scalars['Int']['output'];
  /** For people whose household quotient gives them the right; null where there is no such price. */
  solidarity?: Maybe<Scalars['Int']['output']>;
  /** For what goes on the account of a company; null where there is no such price. */
  company?: Maybe<Scalars['Int']['output']>;
  /** In hundredths of a percent: 550 for 5.5 %. */
  vatRate: Scalars['Int']['output'];
};

/** A sum of money. */
export type Money = {
  __typename?: 'Money';
  /** How much, in the hundredth part of the currency: cents of a euro. */
  amount: Scalars['Int']['output'];
  /** Which currency, by its ISO 4217 code: `EUR`. */
  currency: Scalars['String']['output'];
};

/** An organisation, here as one that offers services. */
export type Organisation = {
  __typename?: 'Organisation';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /**
   * Its services by their French title, blind to accents and case.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  services?: Maybe<ServiceConnection>;
  /** How many services it offers now. */
  servicesOffered?: Maybe<Scalars['Int']['output']>;
  /** What it owes the concierge for its people, in cents; less than 0 where it has paid too much. For its people, and staff. */
  conciergeBalance?: Maybe<Scalars['Int']['output']>;
  /**
   * What happened between it and the concierge in a month. For its people, and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_MONTH.
   */
  conciergeStatement?: Maybe<Statement>;
};


/** An organisation, here as one that offers services. */
export type OrganisationServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation, here as one that offers services. */
export type OrganisationConciergeStatementArgs = {
  kind: StatementKind;
  month: Scalars['String']['input'];
};

/** A page of services. */
export type ServiceConnection = {
  __typename?: 'ServiceConnection';
  /** The services of this page, each with its cursor. */
  edges: Array<ServiceEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A service in a list. */
export type ServiceEdge = {
  __typename?: 'ServiceEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The service; null when it is gone or cannot be had now. */
  node?: Maybe<Service>;
};

/** The right of a person to pay a tariff. */
export type GrantTariffInput = {
  /** The id of the person. */
  personId: Scalars['ID']['input'];
  /** Which tariff. */
  tariff: GrantedTariff;
  /** The company that pays, for COMPANY only. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its last day, at most two years ahead. */
  lastDay: Scalars['LocalDate']['input'];
};

/** Which right of a person ends. */
export type EndTariffInput = {
  /** The id of the person. */
  personId: Scalars['ID']['input'];
  /** Which tariff. */
  tariff: GrantedTariff;
};

/** Tariffs that one needs a right to pay. */
export type GrantedTariff =
  /** For what goes on the account of a company. */
  | 'COMPANY'
  /** For people whose household quotient gives them the right. */
  | 'SOLIDARITY';

/** The right of a person to pay a tariff. */
export type TariffRight = {
  __typename?: 'TariffRight';
  /** Which tariff. */
  tariff: GrantedTariff;
  /** The company that pays; null where the person does. */
  organisation?: Maybe<Organisation>;
  /** Its last day. */
  lastDay: Scalars['LocalDate']['output'];
  /** When it was given, or given anew. */
  grantedAt: Scalars['DateTime']['output'];
};

/** A person, here as a customer. */
export type Person = {
  __typename?: 'Person';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Which tariffs it may pay beside that of everybody, today. For the person, and staff. */
  tariffRights?: Maybe<Array<TariffRight>>;
  /**
   * The baskets that it ordered, the last changed first. For the person, and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  basketOrders?: Maybe<BasketOrderConnection>;
  /**
   * Its subscriptions, the last begun first. For the person, and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  basketSubscriptions?: Maybe<BasketSubscriptionConnection>;
  /**
   * What it has booked and waits for, the latest slot first. For the person, and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  bookings?: Maybe<BookingConnection>;
  /** What it owes the concierge for what it pays itself, in cents; less than 0 where it has paid too much. For the person, and staff. */
  conciergeBalance?: Maybe<Scalars['Int']['output']>;
};


/** A person, here as a customer. */
export type PersonBasketOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, here as a customer. */
export type PersonBasketSubscriptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, here as a customer. */
export type PersonBookingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  PersonalData: PersonalData;
  ServicePoint: ServicePoint;
  Service: Service;
  Organisation: Organisation;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"personId":true}> );
  ServicePoint:
    ( { __typename: 'ServicePoint' }
    & GraphQLRecursivePick<FederationTypes['ServicePoint'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Locale: Locale;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  TranslatedTextInput: TranslatedTextInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CreateBasketOfferInput: CreateBasketOfferInput;
  RetireBasketOfferInput: RetireBasketOfferInput;
  PlanOrderCycleInput: PlanOrderCycleInput;
  BelowMinimum: BelowMinimum;
  CloseOrderCycleInput: CloseOrderCycleInput;
  DeliverOrderCycleInput: DeliverOrderCycleInput;
  OrderBasketInput: OrderBasketInput;
  CancelBasketOrderInput: CancelBasketOrderInput;
  MarkBasketOrderInput: MarkBasketOrderInput;
  FetchedStatus: FetchedStatus;
  SubscribeToBasketInput: SubscribeToBasketInput;
  SubscriptionRhythm: SubscriptionRhythm;
  PauseSubscriptionInput: PauseSubscriptionInput;
  ResumeSubscriptionInput: ResumeSubscriptionInput;
  SkipBasketInput: SkipBasketInput;
  SwapBasketInput: SwapBasketInput;
  EndSubscriptionInput: EndSubscriptionInput;
  BasketOffer: ResolverTypeWrapper<BasketOfferRecord>;
  OrderCycleStatus: OrderCycleStatus;
  OrderCycle: ResolverTypeWrapper<OrderCycleRecord>;
  CycleOffer: ResolverTypeWrapper<CycleOfferRecord>;
  CycleTotal: ResolverTypeWrapper<CycleTotalRecord>;
  BasketOrderStatus: BasketOrderStatus;
  BasketOrder: ResolverTypeWrapper<BasketOrderRecord>;
  BasketSubscription: ResolverTypeWrapper<BasketSubscriptionRecord>;
  BasketOfferConnection: ResolverTypeWrapper<Omit<BasketOfferConnection, 'edges'> & { edges: Array<ResolversTypes['BasketOfferEdge']> }>;
  BasketOfferEdge: ResolverTypeWrapper<Omit<BasketOfferEdge, 'node'> & { node?: Maybe<ResolversTypes['BasketOffer']> }>;
  OrderCycleConnection: ResolverTypeWrapper<Omit<OrderCycleConnection, 'edges'> & { edges: Array<ResolversTypes['OrderCycleEdge']> }>;
  OrderCycleEdge: ResolverTypeWrapper<Omit<OrderCycleEdge, 'node'> & { node?: Maybe<ResolversTypes['OrderCycle']> }>;
  BasketOrderConnection: ResolverTypeWrapper<Omit<BasketOrderConnection, 'edges'> & { edges: Array<ResolversTypes['BasketOrderEdge']> }>;
  BasketOrderEdge: ResolverTypeWrapper<Omit<BasketOrderEdge, 'node'> & { node?: Maybe<ResolversTypes['BasketOrder']> }>;
  BasketSubscriptionConnection: ResolverTypeWrapper<Omit<BasketSubscriptionConnection, 'edges'> & { edges: Array<ResolversTypes['BasketSubscriptionEdge']> }>;
  BasketSubscriptionEdge: ResolverTypeWrapper<Omit<BasketSubscriptionEdge, 'node'> & { node?: Maybe<ResolversTypes['BasketSubscription']> }>;
  HoldSlotInput: HoldSlotInput;
  ConfirmBookingInput: ConfirmBookingInput;
  BookSeriesInput: BookSeriesInput;
  CancelBookingInput: CancelBookingInput;
  MarkBookingInput: MarkBookingInput;
  MarkedStatus: MarkedStatus;
  BookingStatus: BookingStatus;
  Tariff: Tariff;
  ServiceSlot: ResolverTypeWrapper<ServiceSlotRecord>;
  Booking: ResolverTypeWrapper<BookingRecord>;
  BookingStep: ResolverTypeWrapper<Omit<BookingStep, 'by'> & { by?: Maybe<ResolversTypes['Person']> }>;
  BookingSeries: ResolverTypeWrapper<Omit<BookingSeries, 'dates'> & { dates: Array<ResolversTypes['SeriesDate']> }>;
  SeriesDate: ResolverTypeWrapper<Omit<SeriesDate, 'booking'> & { booking?: Maybe<ResolversTypes['Booking']> }>;
  SlotProblem: SlotProblem;
  BookingConnection: ResolverTypeWrapper<Omit<BookingConnection, 'edges'> & { edges: Array<ResolversTypes['BookingEdge']> }>;
  BookingEdge: ResolverTypeWrapper<Omit<BookingEdge, 'node'> & { node?: Maybe<ResolversTypes['Booking']> }>;
  PaymentMeans: PaymentMeans;
  CostKind: CostKind;
  RecordPaymentInput: RecordPaymentInput;
  RecordPayoutInput: RecordPayoutInput;
  RecordCostInput: RecordCostInput;
  RecordSubsidyInput: RecordSubsidyInput;
  CorrectEntryInput: CorrectEntryInput;
  CloseBooksInput: CloseBooksInput;
  ForecastInput: ForecastInput;
  JournalEntry: ResolverTypeWrapper<JournalEntryRecord>;
  JournalLine: ResolverTypeWrapper<JournalLine>;
  EconomicModel: ResolverTypeWrapper<EconomicModelRecord>;
  CostFigure: ResolverTypeWrapper<CostFigure>;
  PostFigures: ResolverTypeWrapper<PostFigures>;
  StatementKind: StatementKind;
  Statement: ResolverTypeWrapper<StatementRecord>;
  StatementLine: ResolverTypeWrapper<StatementLine>;
  JournalEntryConnection: ResolverTypeWrapper<Omit<JournalEntryConnection, 'edges'> & { edges: Array<ResolversTypes['JournalEntryEdge']> }>;
  JournalEntryEdge: ResolverTypeWrapper<Omit<JournalEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['JournalEntry']> }>;
  EraseFromServicesInput: EraseFromServicesInput;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  ServiceDeadlineState: ServiceDeadlineState;
  ServiceDeadline: ResolverTypeWrapper<ServiceDeadlineRecord>;
  DeadlineRecipientConnection: ResolverTypeWrapper<Omit<DeadlineRecipientConnection, 'edges'> & { edges: Array<ResolversTypes['DeadlineRecipientEdge']> }>;
  DeadlineRecipientEdge: ResolverTypeWrapper<Omit<DeadlineRecipientEdge, 'node'> & { node?: Maybe<ResolversTypes['Person']> }>;
  CreateServicePointInput: CreateServicePointInput;
  ChangeServicePointInput: ChangeServicePointInput;
  CreateResourceInput: CreateResourceInput;
  CoordinatesInput: CoordinatesInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HoursInput: HoursInput;
  WeeklySpanInput: WeeklySpanInput;
  HoursExceptionInput: HoursExceptionInput;
  SpanInput: SpanInput;
  OnHolidays: OnHolidays;
  WeekKind: WeekKind;
  ServicePoint: ResolverTypeWrapper<ServicePointRecord>;
  Resource: ResolverTypeWrapper<ResourceRecord>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Hours: ResolverTypeWrapper<HoursRecord>;
  WeeklySpan: ResolverTypeWrapper<WeeklySpan>;
  HoursException: ResolverTypeWrapper<HoursExceptionRecord>;
  Span: ResolverTypeWrapper<Span>;
  OpenSpan: ResolverTypeWrapper<OpenSpan>;
  ServicePointConnection: ResolverTypeWrapper<Omit<ServicePointConnection, 'edges'> & { edges: Array<ResolversTypes['ServicePointEdge']> }>;
  ServicePointEdge: ResolverTypeWrapper<Omit<ServicePointEdge, 'node'> & { node?: Maybe<ResolversTypes['ServicePoint']> }>;
  CreateServiceInput: CreateServiceInput;
  ChangeServiceInput: ChangeServiceInput;
  RetireServiceInput: RetireServiceInput;
  SetServicePriceInput: SetServicePriceInput;
  SetCommissionInput: SetCommissionInput;
  OfferedAtInput: OfferedAtInput;
  BookingTermsInput: BookingTermsInput;
  BookingQuotaInput: BookingQuotaInput;
  CustomerGroup: CustomerGroup;
  ServiceDelivery: ServiceDelivery;
  ServiceStatus: ServiceStatus;
  ServiceFilter: ServiceFilter;
  NearInput: NearInput;
  ServiceCategory: ServiceCategory;
  Service: ResolverTypeWrapper<ServiceRecord>;
  OfferedAt: ResolverTypeWrapper<OfferedAtRecord>;
  BookingTerms: ResolverTypeWrapper<BookingTerms>;
  BookingQuota: ResolverTypeWrapper<BookingQuota>;
  ServicePrice: ResolverTypeWrapper<ServicePrice>;
  Money: ResolverTypeWrapper<Money>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'services' | 'conciergeStatement'> & { services?: Maybe<ResolversTypes['ServiceConnection']>, conciergeStatement?: Maybe<ResolversTypes['Statement']> }>;
  ServiceConnection: ResolverTypeWrapper<Omit<ServiceConnection, 'edges'> & { edges: Array<ResolversTypes['ServiceEdge']> }>;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node?: Maybe<ResolversTypes['Service']> }>;
  GrantTariffInput: GrantTariffInput;
  EndTariffInput: EndTariffInput;
  GrantedTariff: GrantedTariff;
  TariffRight: ResolverTypeWrapper<TariffRightRecord>;
  Person: ResolverTypeWrapper<Omit<Person, 'tariffRights' | 'basketOrders' | 'basketSubscriptions' | 'bookings'> & { tariffRights?: Maybe<Array<ResolversTypes['TariffRight']>>, basketOrders?: Maybe<ResolversTypes['BasketOrderConnection']>, basketSubscriptions?: Maybe<ResolversTypes['BasketSubscriptionConnection']>, bookings?: Maybe<ResolversTypes['BookingConnection']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  PageInfo: PageInfo;
  TranslatedTextInput: TranslatedTextInput;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  CreateBasketOfferInput: CreateBasketOfferInput;
  RetireBasketOfferInput: RetireBasketOfferInput;
  PlanOrderCycleInput: PlanOrderCycleInput;
  CloseOrderCycleInput: CloseOrderCycleInput;
  DeliverOrderCycleInput: DeliverOrderCycleInput;
  OrderBasketInput: OrderBasketInput;
  CancelBasketOrderInput: CancelBasketOrderInput;
  MarkBasketOrderInput: MarkBasketOrderInput;
  SubscribeToBasketInput: SubscribeToBasketInput;
  PauseSubscriptionInput: PauseSubscriptionInput;
  ResumeSubscriptionInput: ResumeSubscriptionInput;
  SkipBasketInput: SkipBasketInput;
  SwapBasketInput: SwapBasketInput;
  EndSubscriptionInput: EndSubscriptionInput;
  BasketOffer: BasketOfferRecord;
  OrderCycle: OrderCycleRecord;
  CycleOffer: CycleOfferRecord;
  CycleTotal: CycleTotalRecord;
  BasketOrder: BasketOrderRecord;
  BasketSubscription: BasketSubscriptionRecord;
  BasketOfferConnection: Omit<BasketOfferConnection, 'edges'> & { edges: Array<ResolversParentTypes['BasketOfferEdge']> };
  BasketOfferEdge: Omit<BasketOfferEdge, 'node'> & { node?: Maybe<ResolversParentTypes['BasketOffer']> };
  OrderCycleConnection: Omit<OrderCycleConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrderCycleEdge']> };
  OrderCycleEdge: Omit<OrderCycleEdge, 'node'> & { node?: Maybe<ResolversParentTypes['OrderCycle']> };
  BasketOrderConnection: Omit<BasketOrderConnection, 'edges'> & { edges: Array<ResolversParentTypes['BasketOrderEdge']> };
  BasketOrderEdge: Omit<BasketOrderEdge, 'node'> & { node?: Maybe<ResolversParentTypes['BasketOrder']> };
  BasketSubscriptionConnection: Omit<BasketSubscriptionConnection, 'edges'> & { edges: Array<ResolversParentTypes['BasketSubscriptionEdge']> };
  BasketSubscriptionEdge: Omit<BasketSubscriptionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['BasketSubscription']> };
  HoldSlotInput: HoldSlotInput;
  ConfirmBookingInput: ConfirmBookingInput;
  BookSeriesInput: BookSeriesInput;
  CancelBookingInput: CancelBookingInput;
  MarkBookingInput: MarkBookingInput;
  ServiceSlot: ServiceSlotRecord;
  Booking: BookingRecord;
  BookingStep: Omit<BookingStep, 'by'> & { by?: Maybe<ResolversParentTypes['Person']> };
  BookingSeries: Omit<BookingSeries, 'dates'> & { dates: Array<ResolversParentTypes['SeriesDate']> };
  SeriesDate: Omit<SeriesDate, 'booking'> & { booking?: Maybe<ResolversParentTypes['Booking']> };
  BookingConnection: Omit<BookingConnection, 'edges'> & { edges: Array<ResolversParentTypes['BookingEdge']> };
  BookingEdge: Omit<BookingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Booking']> };
  RecordPaymentInput: RecordPaymentInput;
  RecordPayoutInput: RecordPayoutInput;
  RecordCostInput: RecordCostInput;
  RecordSubsidyInput: RecordSubsidyInput;
  CorrectEntryInput: CorrectEntryInput;
  CloseBooksInput: CloseBooksInput;
  ForecastInput: ForecastInput;
  JournalEntry: JournalEntryRecord;
  JournalLine: JournalLine;
  EconomicModel: EconomicModelRecord;
  CostFigure: CostFigure;
  PostFigures: PostFigures;
  Statement: StatementRecord;
  StatementLine: StatementLine;
  JournalEntryConnection: Omit<JournalEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['JournalEntryEdge']> };
  JournalEntryEdge: Omit<JournalEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['JournalEntry']> };
  EraseFromServicesInput: EraseFromServicesInput;
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  ServiceDeadline: ServiceDeadlineRecord;
  DeadlineRecipientConnection: Omit<DeadlineRecipientConnection, 'edges'> & { edges: Array<ResolversParentTypes['DeadlineRecipientEdge']> };
  DeadlineRecipientEdge: Omit<DeadlineRecipientEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Person']> };
  CreateServicePointInput: CreateServicePointInput;
  ChangeServicePointInput: ChangeServicePointInput;
  CreateResourceInput: CreateResourceInput;
  CoordinatesInput: CoordinatesInput;
  Float: Scalars['Float']['output'];
  HoursInput: HoursInput;
  WeeklySpanInput: WeeklySpanInput;
  HoursExceptionInput: HoursExceptionInput;
  SpanInput: SpanInput;
  ServicePoint: ServicePointRecord;
  Resource: ResourceRecord;
  Coordinates: Coordinates;
  Hours: HoursRecord;
  WeeklySpan: WeeklySpan;
  HoursException: HoursExceptionRecord;
  Span: Span;
  OpenSpan: OpenSpan;
  ServicePointConnection: Omit<ServicePointConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServicePointEdge']> };
  ServicePointEdge: Omit<ServicePointEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ServicePoint']> };
  CreateServiceInput: CreateServiceInput;
  ChangeServiceInput: ChangeServiceInput;
  RetireServiceInput: RetireServiceInput;
  SetServicePriceInput: SetServicePriceInput;
  SetCommissionInput: SetCommissionInput;
  OfferedAtInput: OfferedAtInput;
  BookingTermsInput: BookingTermsInput;
  BookingQuotaInput: BookingQuotaInput;
  ServiceFilter: ServiceFilter;
  NearInput: NearInput;
  Service: ServiceRecord;
  OfferedAt: OfferedAtRecord;
  BookingTerms: BookingTerms;
  BookingQuota: BookingQuota;
  ServicePrice: ServicePrice;
  Money: Money;
  Organisation: Omit<Organisation, 'services' | 'conciergeStatement'> & { services?: Maybe<ResolversParentTypes['ServiceConnection']>, conciergeStatement?: Maybe<ResolversParentTypes['Statement']> } | FederationReferenceTypes['Organisation'];
  ServiceConnection: Omit<ServiceConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServiceEdge']> };
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Service']> };
  GrantTariffInput: GrantTariffInput;
  EndTariffInput: EndTariffInput;
  TariffRight: TariffRightRecord;
  Person: Omit<Person, 'tariffRights' | 'basketOrders' | 'basketSubscriptions' | 'bookings'> & { tariffRights?: Maybe<Array<ResolversParentTypes['TariffRight']>>, basketOrders?: Maybe<ResolversParentTypes['BasketOrderConnection']>, basketSubscriptions?: Maybe<ResolversParentTypes['BasketSubscriptionConnection']>, bookings?: Maybe<ResolversParentTypes['BookingConnection']> } | FederationReferenceTypes['Person'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessDirectiveArgs = {
  roles?: Maybe<Array<Role>>;
  scopes?: Maybe<Array<Scalars['String']['input']>>;
  self?: Maybe<Scalars['Boolean']['input']>;
  signedIn?: Maybe<Scalars['Boolean']['input']>;
  organisationRoles?: Maybe<Array<Role>>;
  ownScopes?: Maybe<Array<Scalars['String']['input']>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GuardedDirectiveArgs = { };

export type GuardedDirectiveResolver<Result, Parent, ContextType = Context, Args = GuardedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  orderCycles?: Resolver<Maybe<ResolversTypes['OrderCycleConnection']>, ParentType, ContextType, Partial<QueryOrderCyclesArgs>>;
  orderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType, RequireFields<QueryOrderCycleArgs, 'id'>>;
  basketOffers?: Resolver<Maybe<ResolversTypes['BasketOfferConnection']>, ParentType, ContextType, Partial<QueryBasketOffersArgs>>;
  availability?: Resolver<Maybe<Array<ResolversTypes['ServiceSlot']>>, ParentType, ContextType, RequireFields<QueryAvailabilityArgs, 'serviceId' | 'from' | 'to' | 'group'>>;
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<QueryBookingArgs, 'id'>>;
  journal?: Resolver<Maybe<ResolversTypes['JournalEntryConnection']>, ParentType, ContextType, RequireFields<QueryJournalArgs, 'since'>>;
  economicModel?: Resolver<Maybe<ResolversTypes['EconomicModel']>, ParentType, ContextType, RequireFields<QueryEconomicModelArgs, 'from' | 'to'>>;
  forecast?: Resolver<Maybe<ResolversTypes['EconomicModel']>, ParentType, ContextType, RequireFields<QueryForecastArgs, 'input'>>;
  serviceDeadline?: Resolver<Maybe<ResolversTypes['ServiceDeadline']>, ParentType, ContextType, RequireFields<QueryServiceDeadlineArgs, 'id'>>;
  servicePoints?: Resolver<Maybe<ResolversTypes['ServicePointConnection']>, ParentType, ContextType, Partial<QueryServicePointsArgs>>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType, RequireFields<QueryServicePointArgs, 'id'>>;
  services?: Resolver<Maybe<ResolversTypes['ServiceConnection']>, ParentType, ContextType, Partial<QueryServicesArgs>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createBasketOffer?: Resolver<Maybe<ResolversTypes['BasketOffer']>, ParentType, ContextType, RequireFields<MutationCreateBasketOfferArgs, 'input'>>;
  retireBasketOffer?: Resolver<Maybe<ResolversTypes['BasketOffer']>, ParentType, ContextType, RequireFields<MutationRetireBasketOfferArgs, 'input'>>;
  planOrderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType, RequireFields<MutationPlanOrderCycleArgs, 'input'>>;
  closeOrderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType, RequireFields<MutationCloseOrderCycleArgs, 'input'>>;
  deliverOrderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType, RequireFields<MutationDeliverOrderCycleArgs, 'input'>>;
  orderBasket?: Resolver<Maybe<ResolversTypes['BasketOrder']>, ParentType, ContextType, RequireFields<MutationOrderBasketArgs, 'input'>>;
  cancelBasketOrder?: Resolver<Maybe<ResolversTypes['BasketOrder']>, ParentType, ContextType, RequireFields<MutationCancelBasketOrderArgs, 'input'>>;
  markBasketOrder?: Resolver<Maybe<ResolversTypes['BasketOrder']>, ParentType, ContextType, RequireFields<MutationMarkBasketOrderArgs, 'input'>>;
  subscribeToBasket?: Resolver<Maybe<ResolversTypes['BasketSubscription']>, ParentType, ContextType, RequireFields<MutationSubscribeToBasketArgs, 'input'>>;
  pauseSubscription?: Resolver<Maybe<ResolversTypes['BasketSubscription']>, ParentType, ContextType, RequireFields<MutationPauseSubscriptionArgs, 'input'>>;
  resumeSubscription?: Resolver<Maybe<ResolversTypes['BasketSubscription']>, ParentType, ContextType, RequireFields<MutationResumeSubscriptionArgs, 'input'>>;
  skipBasket?: Resolver<Maybe<ResolversTypes['BasketSubscription']>, ParentType, ContextType, RequireFields<MutationSkipBasketArgs, 'input'>>;
  swapBasket?: Resolver<Maybe<ResolversTypes['BasketSubscription']>, ParentType, ContextType, RequireFields<MutationSwapBasketArgs, 'input'>>;
  endSubscription?: Resolver<Maybe<ResolversTypes['BasketSubscription']>, ParentType, ContextType, RequireFields<MutationEndSubscriptionArgs, 'input'>>;
  holdSlot?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<MutationHoldSlotArgs, 'input'>>;
  waitForSlot?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<MutationWaitForSlotArgs, 'input'>>;
  confirmBooking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<MutationConfirmBookingArgs, 'input'>>;
  bookSeries?: Resolver<Maybe<ResolversTypes['BookingSeries']>, ParentType, ContextType, RequireFields<MutationBookSeriesArgs, 'input'>>;
  cancelBooking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  markBooking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<MutationMarkBookingArgs, 'input'>>;
  recordPayment?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  recordRefund?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType, RequireFields<MutationRecordRefundArgs, 'input'>>;
  recordPayout?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType, RequireFields<MutationRecordPayoutArgs, 'input'>>;
  recordCost?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType, RequireFields<MutationRecordCostArgs, 'input'>>;
  recordSubsidy?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType, RequireFields<MutationRecordSubsidyArgs, 'input'>>;
  correctEntry?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType, RequireFields<MutationCorrectEntryArgs, 'input'>>;
  closeBooks?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, RequireFields<MutationCloseBooksArgs, 'input'>>;
  eraseFromServices?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEraseFromServicesArgs, 'input'>>;
  createServicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType, RequireFields<MutationCreateServicePointArgs, 'input'>>;
  changeServicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType, RequireFields<MutationChangeServicePointArgs, 'input'>>;
  createResource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<MutationCreateResourceArgs, 'input'>>;
  createService?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<MutationCreateServiceArgs, 'input'>>;
  changeService?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<MutationChangeServiceArgs, 'input'>>;
  retireService?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<MutationRetireServiceArgs, 'input'>>;
  setServicePrice?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<MutationSetServicePriceArgs, 'input'>>;
  setCommission?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<MutationSetCommissionArgs, 'input'>>;
  grantTariff?: Resolver<Maybe<ResolversTypes['TariffRight']>, ParentType, ContextType, RequireFields<MutationGrantTariffArgs, 'input'>>;
  endTariff?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEndTariffArgs, 'input'>>;
};

export type BasketOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketOffer'] = ResolversParentTypes['BasketOffer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BasketOfferTitleArgs, 'locale'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BasketOfferDescriptionArgs, 'locale'>>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
  packSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCycle'] = ResolversParentTypes['OrderCycle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderCycleStatus'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['CycleOffer']>, ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  belowMinimum?: Resolver<ResolversTypes['BelowMinimum'], ParentType, ContextType>;
  extendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<Maybe<Array<ResolversTypes['CycleTotal']>>, ParentType, ContextType>;
  totalsUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pickListUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['BasketOrderConnection']>, ParentType, ContextType, Partial<OrderCycleOrdersArgs>>;
};

export type CycleOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CycleOffer'] = ResolversParentTypes['CycleOffer']> = {
  offer?: Resolver<Maybe<ResolversTypes['BasketOffer']>, ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solidarity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CycleTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CycleTotal'] = ResolversParentTypes['CycleTotal']> = {
  offer?: Resolver<Maybe<ResolversTypes['BasketOffer']>, ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BasketOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketOrder'] = ResolversParentTypes['BasketOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['BasketOffer']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tariff?: Resolver<ResolversTypes['Tariff'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BasketOrderStatus'], ParentType, ContextType>;
  subscriptionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BasketSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketSubscription'] = ResolversParentTypes['BasketSubscription']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['BasketOffer']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tariff?: Resolver<ResolversTypes['Tariff'], ParentType, ContextType>;
  every?: Resolver<ResolversTypes['SubscriptionRhythm'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pausedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  pausedTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BasketOfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketOfferConnection'] = ResolversParentTypes['BasketOfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BasketOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BasketOfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketOfferEdge'] = ResolversParentTypes['BasketOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['BasketOffer']>, ParentType, ContextType>;
};

export type OrderCycleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCycleConnection'] = ResolversParentTypes['OrderCycleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderCycleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderCycleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCycleEdge'] = ResolversParentTypes['OrderCycleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType>;
};

export type BasketOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketOrderConnection'] = ResolversParentTypes['BasketOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BasketOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BasketOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketOrderEdge'] = ResolversParentTypes['BasketOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['BasketOrder']>, ParentType, ContextType>;
};

export type BasketSubscriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketSubscriptionConnection'] = ResolversParentTypes['BasketSubscriptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BasketSubscriptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BasketSubscriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketSubscriptionEdge'] = ResolversParentTypes['BasketSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['BasketSubscription']>, ParentType, ContextType>;
};

export type ServiceSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceSlot'] = ResolversParentTypes['ServiceSlot']> = {
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tariff?: Resolver<ResolversTypes['Tariff'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vatRate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seriesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['BookingStep']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingStep'] = ResolversParentTypes['BookingStep']> = {
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingSeries'] = ResolversParentTypes['BookingSeries']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['SeriesDate']>, ParentType, ContextType>;
};

export type SeriesDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesDate'] = ResolversParentTypes['SeriesDate']> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['SlotProblem']>, ParentType, ContextType>;
};

export type BookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingConnection'] = ResolversParentTypes['BookingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BookingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BookingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingEdge'] = ResolversParentTypes['BookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
};

export type JournalEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['JournalLine']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type JournalLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalLine'] = ResolversParentTypes['JournalLine']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EconomicModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EconomicModel'] = ResolversParentTypes['EconomicModel']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providerShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commissions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subsidies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costs?: Resolver<Array<ResolversTypes['CostFigure']>, ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['PostFigures'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atypicalMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plotUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CostFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostFigure'] = ResolversParentTypes['CostFigure']> = {
  kind?: Resolver<ResolversTypes['CostKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostFigures'] = ResolversParentTypes['PostFigures']> = {
  gross?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  charges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breakEvenSales?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  broughtForward?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commission?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  charged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JournalEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryConnection'] = ResolversParentTypes['JournalEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JournalEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JournalEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryEdge'] = ResolversParentTypes['JournalEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  services?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ServiceDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceDeadline'] = ResolversParentTypes['ServiceDeadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ServiceDeadlineState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ServiceDeadlineTitleArgs, 'locale'>>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ServiceDeadlineDetailsArgs, 'locale'>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ResolversTypes['DeadlineRecipientConnection']>, ParentType, ContextType, Partial<ServiceDeadlineRecipientsArgs>>;
  recipient?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<ServiceDeadlineRecipientArgs, 'id'>>;
};

export type DeadlineRecipientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineRecipientConnection'] = ResolversParentTypes['DeadlineRecipientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadlineRecipientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadlineRecipientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineRecipientEdge'] = ResolversParentTypes['DeadlineRecipientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ServicePointNameArgs, 'locale'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  wheelchairAccessible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Hours'], ParentType, ContextType>;
  isOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<ServicePointIsOpenArgs>>;
  nextOpening?: Resolver<Maybe<ResolversTypes['OpenSpan']>, ParentType, ContextType, Partial<ServicePointNextOpeningArgs>>;
  openingHours?: Resolver<Maybe<Array<ResolversTypes['OpenSpan']>>, ParentType, ContextType, RequireFields<ServicePointOpeningHoursArgs, 'from' | 'to'>>;
  resources?: Resolver<Maybe<Array<ResolversTypes['Resource']>>, ParentType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, RequireFields<ServicePointBookingsArgs, 'from' | 'to'>>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResourceNameArgs, 'locale'>>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hours'] = ResolversParentTypes['Hours']> = {
  weekly?: Resolver<Array<ResolversTypes['WeeklySpan']>, ParentType, ContextType>;
  onHolidays?: Resolver<ResolversTypes['OnHolidays'], ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['HoursException']>, ParentType, ContextType>;
};

export type WeeklySpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklySpan'] = ResolversParentTypes['WeeklySpan']> = {
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['WeekKind'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoursExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursException'] = ResolversParentTypes['HoursException']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HoursExceptionReasonArgs, 'locale'>>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSpan'] = ResolversParentTypes['OpenSpan']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServicePointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePointConnection'] = ResolversParentTypes['ServicePointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServicePointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServicePointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePointEdge'] = ResolversParentTypes['ServicePointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ServiceTitleArgs, 'locale'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ServiceDescriptionArgs, 'locale'>>;
  category?: Resolver<ResolversTypes['ServiceCategory'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['ServiceDelivery'], ParentType, ContextType>;
  offered?: Resolver<Array<ResolversTypes['OfferedAt']>, ParentType, ContextType>;
  distanceFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<ServiceDistanceFromArgs, 'latitude' | 'longitude'>>;
  terms?: Resolver<Maybe<ResolversTypes['BookingTerms']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ServicePrice']>, ParentType, ContextType>;
  commissionRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortSupplyChain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  atypicalHours?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, RequireFields<ServiceBookingsArgs, 'from' | 'to'>>;
};

export type OfferedAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferedAt'] = ResolversParentTypes['OfferedAt']> = {
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Hours']>, ParentType, ContextType>;
};

export type BookingTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingTerms'] = ResolversParentTypes['BookingTerms']> = {
  duration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bufferBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bufferAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelNotice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysAhead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotas?: Resolver<Array<ResolversTypes['BookingQuota']>, ParentType, ContextType>;
  needsAgreement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BookingQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingQuota'] = ResolversParentTypes['BookingQuota']> = {
  group?: Resolver<ResolversTypes['CustomerGroup'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePrice'] = ResolversParentTypes['ServicePrice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solidarity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vatRate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  services?: Resolver<Maybe<ResolversTypes['ServiceConnection']>, ParentType, ContextType, Partial<OrganisationServicesArgs>>;
  servicesOffered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conciergeBalance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conciergeStatement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<OrganisationConciergeStatementArgs, 'kind' | 'month'>>;
};

export type ServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type TariffRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffRight'] = ResolversParentTypes['TariffRight']> = {
  tariff?: Resolver<ResolversTypes['GrantedTariff'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tariffRights?: Resolver<Maybe<Array<ResolversTypes['TariffRight']>>, ParentType, ContextType>;
  basketOrders?: Resolver<Maybe<ResolversTypes['BasketOrderConnection']>, ParentType, ContextType, Partial<PersonBasketOrdersArgs>>;
  basketSubscriptions?: Resolver<Maybe<ResolversTypes['BasketSubscriptionConnection']>, ParentType, ContextType, Partial<PersonBasketSubscriptionsArgs>>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, Partial<PersonBookingsArgs>>;
  conciergeBalance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  BasketOffer?: BasketOfferResolvers<ContextType>;
  OrderCycle?: OrderCycleResolvers<ContextType>;
  CycleOffer?: CycleOfferResolvers<ContextType>;
  CycleTotal?: CycleTotalResolvers<ContextType>;
  BasketOrder?: BasketOrderResolvers<ContextType>;
  BasketSubscription?: BasketSubscriptionResolvers<ContextType>;
  BasketOfferConnection?: BasketOfferConnectionResolvers<ContextType>;
  BasketOfferEdge?: BasketOfferEdgeResolvers<ContextType>;
  OrderCycleConnection?: OrderCycleConnectionResolvers<ContextType>;
  OrderCycleEdge?: OrderCycleEdgeResolvers<ContextType>;
  BasketOrderConnection?: BasketOrderConnectionResolvers<ContextType>;
  BasketOrderEdge?: BasketOrderEdgeResolvers<ContextType>;
  BasketSubscriptionConnection?: BasketSubscriptionConnectionResolvers<ContextType>;
  BasketSubscriptionEdge?: BasketSubscriptionEdgeResolvers<ContextType>;
  ServiceSlot?: ServiceSlotResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingStep?: BookingStepResolvers<ContextType>;
  BookingSeries?: BookingSeriesResolvers<ContextType>;
  SeriesDate?: SeriesDateResolvers<ContextType>;
  BookingConnection?: BookingConnectionResolvers<ContextType>;
  BookingEdge?: BookingEdgeResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalLine?: JournalLineResolvers<ContextType>;
  EconomicModel?: EconomicModelResolvers<ContextType>;
  CostFigure?: CostFigureResolvers<ContextType>;
  PostFigures?: PostFiguresResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  ServiceDeadline?: ServiceDeadlineResolvers<ContextType>;
  DeadlineRecipientConnection?: DeadlineRecipientConnectionResolvers<ContextType>;
  DeadlineRecipientEdge?: DeadlineRecipientEdgeResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Hours?: HoursResolvers<ContextType>;
  WeeklySpan?: WeeklySpanResolvers<ContextType>;
  HoursException?: HoursExceptionResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  OpenSpan?: OpenSpanResolvers<ContextType>;
  ServicePointConnection?: ServicePointConnectionResolvers<ContextType>;
  ServicePointEdge?: ServicePointEdgeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  OfferedAt?: OfferedAtResolvers<ContextType>;
  BookingTerms?: BookingTermsResolvers<ContextType>;
  BookingQuota?: BookingQuotaResolvers<ContextType>;
  ServicePrice?: ServicePriceResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  TariffRight?: TariffRightResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  access?: AccessDirectiveResolver<any, any, ContextType>;
  guarded?: GuardedDirectiveResolver<any, any, ContextType>;
};
