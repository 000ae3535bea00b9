// Generated from the SDL by "npm run codegen": change that, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CheckInRecord, TicketRecord } from './models/check-in.ts';
import type { EventRecord, ImageRecord, QuestionRecord, VenueRecord, SeriesRecord } from './models/event.ts';
import type { OrganisationRecord } from './models/organisation.ts';
import type { OccurrenceRecord } from './models/occurrence.ts';
import type { RegistrationRecord, AnswerRecord } from './models/registration.ts';
import type { ShiftRecord } from './models/shift.ts';
import type { ShiftPlaceRecord } from './models/shift-place.ts';
import type { WaitlistEntryRecord } from './models/waitlist-entry.ts';
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
  /** A length of time, as ISO 8601: `P7D` for seven days of the calendar, `PT1H` for one hour exactly. */
  Duration: { input: string; output: string; }
  /** A day of the calendar, as ISO 8601: `2010-12-31`. */
  LocalDate: { input: string; output: string; }
  /** A day and an hour on the clocks of a place, as ISO 8601 without an offset: `2026-12-01T18:00:00`. */
  LocalDateTime: { input: string; output: string; }
  /** An address on the web, as RFC 3986: `https://www.example.org/`. */
  URL: { input: URL; output: URL; }
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

/** A text in both languages; French is always given. */
export type TranslatedTextInput = {
  /** In French */
  fr: Scalars['String']['input'];
  /** In English */
  en?: InputMaybe<Scalars['String']['input']>;
};

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

/** How an event is attended, over all of its dates, or one of them. All of it counts people. */
export type Attendance = {
  __typename?: 'Attendance';
  /** For whom a place is kept. */
  confirmed: Scalars['Int']['output'];
  /** Whose places were given back. */
  cancelled: Scalars['Int']['output'];
  /** Who are on the waitlist, those among them to whom a place is offered. */
  waitlisted: Scalars['Int']['output'];
  /** Who came, as the doors counted them. */
  present: Scalars['Int']['output'];
  /** Who did not come, at dates that are over and where check-in was used. */
  noShows: Scalars['Int']['output'];
  /** Which part of those expected came, 0 to 1, at dates that are over and where check-in was used; null without such a date. */
  rate?: Maybe<Scalars['Float']['output']>;
  /** How many people fit; null for no limit at one of its dates. */
  capacity?: Maybe<Scalars['Int']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Gives the person who asks another address for its own calendar. Whoever has the one before sees nothing from then on.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  renewCalendarFeed?: Maybe<Person>;
  /**
   * Notes that a party has come, by the ticket it shows: from 24 hours before its date on, and as late as one likes, so
   * that a scanner may send later what it read without a network. For those who hold the event: staff, and animators and
   * members of its organiser or of a host. The same ticket again is told so, and counted once.
   * Errors: UNAUTHENTICATED, FORBIDDEN, OCCURRENCE_NOT_FOUND, NOT_YOUR_ORGANISATION, TICKET_INVALID,
   * TICKET_OF_ANOTHER_EVENT, TICKET_OF_ANOTHER_DATE, EVENT_IS_CANCELLED, REGISTRATION_NOT_CONFIRMED, SCANNED_IN_THE_FUTURE,
   * CHECK_IN_NOT_OPEN, INVALID_ARRIVED.
   */
  checkIn?: Maybe<CheckIn>;
  /**
   * Takes a check-in back that was a mistake. For those who hold the event. Of who was not checked in nothing changes.
   * Errors: UNAUTHENTICATED, FORBIDDEN, REGISTRATION_NOT_FOUND, NOT_YOUR_ORGANISATION.
   */
  undoCheckIn?: Maybe<Registration>;
  /**
   * Makes a draft of an event with one occurrence, or with those of a rule. For staff, animators and members, in the name of
   * an organisation of theirs.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, TITLE_MISSING, VENUE_MISSING, TEXT_TOO_LONG,
   * UNKNOWN_TIME_ZONE, EVENT_IN_THE_PAST, END_BEFORE_START, EVENT_TOO_LONG, INVALID_CAPACITY, TOO_MANY_SERVICES,
   * TOO_MANY_HOSTS, INSECURE_URL, INVALID_PRICE, INVALID_DURATION, INVALID_QUOTA,
   * INVALID_PARTY_SIZE, TOO_MANY_QUESTIONS, QUESTION_MISSING, INVALID_RULE, RULE_WITHOUT_END, RULE_WITHOUT_DATES,
   * TOO_MANY_DATES, START_NOT_IN_RULE, NONEXISTENT_TIME, ADDITION_BEFORE_START, EXCEPTIONS_WITHOUT_DATE.
   */
  createEvent?: Maybe<Event>;
  /**
   * Changes what is told of an event; what is left out stays, null takes it away. When and where it is held is for
   * `moveEvent`, how many may come for `editSeries`. The same changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, EVENT_NOT_FOUND, EVENT_IS_CANCELLED, TITLE_MISSING,
   * TEXT_TOO_LONG, TOO_MANY_SERVICES, TOO_MANY_HOSTS, INSECURE_URL, INVALID_PRICE,
   * INVALID_PARTY_SIZE, TOO_MANY_QUESTIONS, QUESTION_MISSING.
   */
  editEvent?: Maybe<Event>;
  /**
   * Shows a draft to everybody and opens its registration; one that is scheduled, before its time. Doing it again changes
   * nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, EVENT_NOT_FOUND, EVENT_IS_CANCELLED,
   * EVENT_IN_THE_PAST.
   */
  publishEvent?: Maybe<Event>;
  /**
   * Gives an event another time or place. Those registered are told, and their reminders move along. The same
   * time and place change nothing. Of a series `editSeries` says which dates are moved.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, EVENT_NOT_FOUND, EVENT_IS_CANCELLED, EVENT_IS_A_SERIES,
   * EVENT_IN_THE_PAST, PUBLICATION_AFTER_START, END_BEFORE_START, UNKNOWN_TIME_ZONE, VENUE_MISSING, TEXT_TOO_LONG.
   */
  moveEvent?: Maybe<Event>;
  /**
   * Calls an event off for good, with all of its dates that are to come. Those registered are told, and get no more reminders. Doing it again changes
   * nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, EVENT_NOT_FOUND.
   */
  cancelEvent?: Maybe<Event>;
  /**
   * Erases a person from this service, for the job that erases it from all: places to come are given back, registrations
   * stay without the person, so that attendance stays what it was. True once nothing is left; doing it again changes
   * nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  eraseFromEvents?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Registers a person for an event that is published and has not begun: the one who asks; staff, and apps with
   * `registrations:write`, whom they name; whether that person has a place already, the answer tells them. The person is
   * reminded as others are. Where there are not enough places left, the person joins the waitlist, and the answer says so:
   * its `status` is WAITLISTED, and it has a `rank`. Who comes first is offered first.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PERSON_MISSING, EVENT_NOT_FOUND, OCCURRENCE_NOT_FOUND, EVENT_NOT_PUBLISHED,
   * EVENT_IS_CANCELLED, REGISTRATION_NOT_OPEN, REGISTRATION_CLOSED, ALREADY_REGISTERED, NOT_IN_GROUP,
   * PARTY_SIZE_OUT_OF_RANGE, UNKNOWN_QUESTION, ANSWER_MISSING, TEXT_TOO_LONG, EVENT_FULL.
   */
  registerForEvent?: Maybe<Registration>;
  /**
   * Gives a place back, or leaves the waitlist. By the person registered, staff, or the app that registered the person,
   * with `registrations:write`. What becomes free is offered to those who wait. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, REGISTRATION_NOT_FOUND, FORBIDDEN.
   */
  cancelRegistration?: Maybe<Registration>;
  /**
   * Changes how many come, or what was answered, until registration closes. By the person registered, staff, or the app
   * that registered the person, with `registrations:write`. More may come where there is room; who is on the waitlist can
   * only become fewer. What becomes free is offered to those who wait.
   * Errors: UNAUTHENTICATED, FORBIDDEN, REGISTRATION_NOT_FOUND, REGISTRATION_IS_OVER, EVENT_IS_CANCELLED,
   * REGISTRATION_CLOSED, PARTY_SIZE_OUT_OF_RANGE, UNKNOWN_QUESTION, ANSWER_MISSING, TEXT_TOO_LONG, EVENT_FULL.
   */
  changeRegistration?: Maybe<Registration>;
  /**
   * Plans when a draft is published by itself, or plans it anew; null makes it a draft again. The same changes nothing.
   * `publishEvent` publishes it before, and `cancelEvent` calls it off. If nothing of it is still to come when it is
   * published, since nobody could do it in time, it is a draft again, and nobody is told.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, EVENT_NOT_FOUND, EVENT_IS_CANCELLED, EVENT_IS_PUBLISHED,
   * PUBLICATION_IN_THE_PAST, PUBLICATION_AFTER_START.
   */
  scheduleEvent?: Maybe<Event>;
  /**
   * Changes when and where dates of an event are held and how many may come, said of one of them that has not begun. THIS: that
   * date alone, which keeps it as its own. THIS_AND_FOLLOWING: the series is split, and another event has that date and those
   * after it, with those registered for them. ALL: all that have not begun. Dates stay the same ones where the series still has
   * them; those that leave it are called off where somebody is or was registered, and go where nobody is. Those registered are
   * told. An event that is held once is changed as a whole, and becomes a series when it is given a rule. The same changes
   * nothing. Gives the event that has the date then.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, OCCURRENCE_NOT_FOUND, OCCURRENCE_HAS_BEGUN,
   * OCCURRENCE_IS_CANCELLED, EVENT_IS_CANCELLED, EVENT_IN_THE_PAST, END_BEFORE_START, EVENT_TOO_LONG, VENUE_MISSING,
   * TEXT_TOO_LONG, INVALID_CAPACITY, INVALID_QUOTA, CAPACITY_BELOW_TAKEN, ONE_DATE_HAS_NO_RULE, INVALID_RULE,
   * RULE_WITHOUT_END, RULE_WITHOUT_DATES, TOO_MANY_DATES, START_NOT_IN_RULE, NONEXISTENT_TIME, ADDITION_BEFORE_START,
   * EXCEPTIONS_WITHOUT_DATE.
   */
  editSeries?: Maybe<Event>;
  /**
   * Calls one date off for good; the event and its other dates stay. Those registered for it are told. Doing it again changes
   * nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_YOUR_ORGANISATION, OCCURRENCE_NOT_FOUND, OCCURRENCE_HAS_BEGUN,
   * TEXT_TOO_LONG.
   */
  cancelOccurrence?: Maybe<Occurrence>;
  /**
   * Plans help at a date. For those who hold the event: staff, and animators and members of its organiser or of a host.
   * Errors: UNAUTHENTICATED, FORBIDDEN, OCCURRENCE_NOT_FOUND, NOT_YOUR_ORGANISATION, EVENT_IS_CANCELLED, TITLE_MISSING,
   * TEXT_TOO_LONG, END_BEFORE_START, SHIFT_TOO_LONG, SHIFT_FAR_FROM_DATE, INVALID_NEEDED, TOO_MANY_SKILLS, INVALID_SKILL.
   */
  createShift?: Maybe<Shift>;
  /**
   * Changes a shift; what is left out stays. For those who hold the event. Volunteers keep their places when it is moved,
   * are told, and may leave. The same changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHIFT_NOT_FOUND, NOT_YOUR_ORGANISATION, SHIFT_IS_CANCELLED, TITLE_MISSING,
   * TEXT_TOO_LONG, END_BEFORE_START, SHIFT_TOO_LONG, SHIFT_FAR_FROM_DATE, INVALID_NEEDED, NEEDED_BELOW_TAKEN,
   * TOO_MANY_SKILLS, INVALID_SKILL.
   */
  editShift?: Maybe<Shift>;
  /**
   * Calls a shift off for good. For those who hold the event. Its volunteers are told. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHIFT_NOT_FOUND, NOT_YOUR_ORGANISATION.
   */
  cancelShift?: Maybe<Shift>;
  /**
   * Takes a free place on a shift: for oneself, until it begins; for somebody else by staff, also later. Who takes it has
   * all of the skills that it asks for, and no other shift at the same time.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHIFT_NOT_FOUND, SHIFT_IS_CANCELLED, SHIFT_HAS_BEGUN, ALREADY_ON_SHIFT, SHIFT_FULL,
   * SKILLS_MISSING, SHIFTS_OVERLAP.
   */
  signUpForShift?: Maybe<ShiftPlace>;
  /**
   * Gives a place on a shift back: one's own, until it begins; somebody else's by staff, also later, for who did not come.
   * Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHIFT_NOT_FOUND, NOT_ON_SHIFT, SHIFT_HAS_BEGUN.
   */
  leaveShift?: Maybe<ShiftPlace>;
  /**
   * Offers one's place on a shift to whoever takes it, or takes the offer back. Until somebody does, the place stays one's
   * own. The same again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHIFT_NOT_FOUND, NOT_ON_SHIFT, SHIFT_IS_CANCELLED, SHIFT_HAS_BEGUN.
   */
  offerShift?: Maybe<ShiftPlace>;
  /**
   * Takes the place on a shift that was offered first, from who offered it: both change in one, so that no place is
   * held twice or by nobody. Who takes it has all of the skills that it asks for, and no other shift at the same time.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHIFT_NOT_FOUND, SHIFT_IS_CANCELLED, SHIFT_HAS_BEGUN, ALREADY_ON_SHIFT,
   * SHIFT_NOT_OFFERED, SKILLS_MISSING, SHIFTS_OVERLAP.
   */
  takeShift?: Maybe<ShiftPlace>;
  /**
   * Tells what one can do, in place of what one told before.
   * Errors: UNAUTHENTICATED, FORBIDDEN, TOO_MANY_SKILLS, INVALID_SKILL.
   */
  setVolunteerSkills?: Maybe<VolunteerProfile>;
  /**
   * Takes the places that are offered. By the person registered, staff, or the app that registered the person, with
   * `registrations:write`.
   * Errors: UNAUTHENTICATED, FORBIDDEN, REGISTRATION_NOT_FOUND, NO_OFFER, OFFER_EXPIRED, OFFER_ALREADY_ACCEPTED,
   * EVENT_IS_CANCELLED.
   */
  acceptOffer?: Maybe<Registration>;
  /**
   * Leaves the places that are offered to the next. By the person registered, staff, or the app that registered the
   * person, with `registrations:write`. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, REGISTRATION_NOT_FOUND, NO_OFFER, OFFER_EXPIRED, EVENT_IS_CANCELLED.
   */
  declineOffer?: Maybe<Registration>;
};


export type MutationCheckInArgs = {
  input: CheckInInput;
};


export type MutationUndoCheckInArgs = {
  input: UndoCheckInInput;
};


export type MutationCreateEventArgs = {
  input: CreateEventInput;
};


export type MutationEditEventArgs = {
  input: EditEventInput;
};


export type MutationPublishEventArgs = {
  input: PublishEventInput;
};


export type MutationMoveEventArgs = {
  input: MoveEventInput;
};


export type MutationCancelEventArgs = {
  input: CancelEventInput;
};


export type MutationEraseFromEventsArgs = {
  input: EraseFromEventsInput;
};


export type MutationRegisterForEventArgs = {
  input: RegisterForEventInput;
};


export type MutationCancelRegistrationArgs = {
  input: CancelRegistrationInput;
};


export type MutationChangeRegistrationArgs = {
  input: ChangeRegistrationInput;
};


export type MutationScheduleEventArgs = {
  input: ScheduleEventInput;
};


export type MutationEditSeriesArgs = {
  input: EditSeriesInput;
};


export type MutationCancelOccurrenceArgs = {
  input: CancelOccurrenceInput;
};


export type MutationCreateShiftArgs = {
  input: CreateShiftInput;
};


export type MutationEditShiftArgs = {
  input: EditShiftInput;
};


export type MutationCancelShiftArgs = {
  input: CancelShiftInput;
};


export type MutationSignUpForShiftArgs = {
  input: ShiftPlaceInput;
};


export type MutationLeaveShiftArgs = {
  input: ShiftPlaceInput;
};


export type MutationOfferShiftArgs = {
  input: OfferShiftInput;
};


export type MutationTakeShiftArgs = {
  input: ShiftPlaceInput;
};


export type MutationSetVolunteerSkillsArgs = {
  input: SetVolunteerSkillsInput;
};


export type MutationAcceptOfferArgs = {
  input: AcceptOfferInput;
};


export type MutationDeclineOfferArgs = {
  input: DeclineOfferInput;
};

export type Query = {
  __typename?: 'Query';
  /**
   * The public keys with which a scanner checks tickets without us: a JWK Set (RFC 7517), the key that signs now first. A
   * ticket is a JSON Web Token (RFC 7519, EdDSA) with `sub`, the id of the registration, `occ`, the id of the date, `n`, how
   * many come, and `rev`, the revision of the registration. It has no end: whether its place is kept still, `checkIn` tells.
   */
  ticketKeys?: Maybe<Scalars['JSON']['output']>;
  /**
   * Events that are published, the latest first. Staff may ask for those in another state; animators and
   * members too, of an organisation of theirs.
   * Errors: FORBIDDEN, UNAUTHENTICATED, NOT_YOUR_ORGANISATION, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  events?: Maybe<EventConnection>;
  /**
   * One event. A draft is shown only to those who may edit it: staff, and animators and members of its
   * organiser.
   * Errors: EVENT_NOT_FOUND.
   */
  event?: Maybe<Event>;
  /**
   * One date of an event. That of a draft is shown only to those who may edit it.
   * Errors: OCCURRENCE_NOT_FOUND.
   */
  occurrence?: Maybe<Occurrence>;
  /**
   * What is coming: occurrences of published events by their start, the next one first.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR, END_BEFORE_START.
   */
  upcomingOccurrences?: Maybe<OccurrenceConnection>;
  /**
   * One registration. Seen by the person registered, by those who may edit its event (staff; animators and members of its
   * organiser), and by the reminder job.
   * Errors: REGISTRATION_NOT_FOUND, FORBIDDEN, UNAUTHENTICATED.
   */
  registration?: Maybe<Registration>;
  /**
   * What else there is at a time: at the place, for the same people, for the volunteers. Of others only what is published is
   * told; of one's own organisations drafts, too.
   * Errors: UNAUTHENTICATED, FORBIDDEN, END_BEFORE_START, EVENT_TOO_LONG, VENUE_MISSING, TEXT_TOO_LONG.
   */
  clashes?: Maybe<Clashes>;
  /**
   * When an event would be in nobody's way, or in that of as few as can be: the best one first, none over another. The place is
   * free in all of them, as far as the caller may know.
   * Errors: UNAUTHENTICATED, FORBIDDEN, END_BEFORE_START, SPAN_TOO_LONG, INVALID_DURATION, INVALID_HOURS, UNKNOWN_TIME_ZONE,
   * INVALID_PAGE_SIZE, VENUE_MISSING, TEXT_TOO_LONG.
   */
  suggestSlots?: Maybe<Array<Slot>>;
  /**
   * A shift. That of a draft is shown only to those who may edit the event.
   * Errors: SHIFT_NOT_FOUND.
   */
  shift?: Maybe<Shift>;
  /**
   * Where somebody is needed: shifts with a place that is free or offered, the next one first.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  openShifts?: Maybe<ShiftConnection>;
  /**
   * What happened on the waitlist of a date, in order: who was offered what, when and why. By the number of a party, never
   * by its name. For those who may edit the event, and for those who registered for that date.
   * Errors: OCCURRENCE_NOT_FOUND, FORBIDDEN, UNAUTHENTICATED, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  waitlistLog?: Maybe<WaitlistEntryConnection>;
};


export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOccurrenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUpcomingOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<OccurrenceFilter>;
};


export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClashesArgs = {
  input: ClashesInput;
};


export type QuerySuggestSlotsArgs = {
  input: SuggestSlotsInput;
};


export type QueryShiftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpenShiftsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryWaitlistLogArgs = {
  occurrenceId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A ticket that was shown. */
export type CheckInInput = {
  /** The id of the date at whose door it was shown. */
  occurrenceId: Scalars['ID']['input'];
  /** What the code of the ticket says. */
  ticket: Scalars['String']['input'];
  /**
   * When it was shown. Now when it is left out; a clock that is up to five minutes ahead is taken for now. Of several the
   * first one is kept, in whatever order they are sent.
   */
  scannedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * How many of the party have come by now, 1 to its size. All of it when it is left out. Of several the highest is kept,
   * in whatever order they are sent.
   */
  arrived?: InputMaybe<Scalars['Int']['input']>;
};

/** Whose check-in to take back. */
export type UndoCheckInInput = {
  /** The id of the registration. */
  registrationId: Scalars['ID']['input'];
};

/** What became of a ticket that was shown. */
export type CheckIn = {
  __typename?: 'CheckIn';
  /** Whose it is. */
  registration: Registration;
  /** True when the party was checked in before: somebody may show a copy, or comes after the others. */
  isRepeat: Scalars['Boolean']['output'];
  /** When the ticket was first shown. */
  checkedInAt: Scalars['DateTime']['output'];
};

/** Whether a party came. */
export type Presence =
  /** It may come still. */
  | 'EXPECTED'
  /** Its date is over, others were checked in there, and it was not. */
  | 'NO_SHOW'
  /** At least one of it has come. */
  | 'PRESENT'
  /** Its date is over or was called off, and nobody was checked in there. */
  | 'UNKNOWN';

/** What a person shows at the door of an event. */
export type Ticket = {
  __typename?: 'Ticket';
  /** What its code says: a JSON Web Token, signed, which names no person. */
  token: Scalars['String']['output'];
  /** The same as a QR code (ISO/IEC 18004, error correction M): an image as SVG, black on white. */
  qrCode: Scalars['String']['output'];
};

/** Which events a list shows. */
export type EventFilter = {
  /** Only events of this organiser. */
  organiserId?: InputMaybe<Scalars['ID']['input']>;
  /** Only events in this state: those that everybody sees, PUBLISHED and DONE, when it is left out. */
  status?: InputMaybe<EventStatus>;
};

/** An event to make. */
export type CreateEventInput = {
  /** What it is called, at most 200 characters a language. */
  title: TranslatedTextInput;
  /** What it is about, at most 5,000 characters a language. */
  description?: InputMaybe<TranslatedTextInput>;
  /** The organisation in whose name it is held: one of those that the caller acts for. */
  organiserId: Scalars['ID']['input'];
  /** Where it is held. */
  venue: VenueInput;
  /** When it starts: in the future. */
  startsAt: Scalars['DateTime']['input'];
  /** When it ends: after its start. */
  endsAt: Scalars['DateTime']['input'];
  /** The time zone in which people read its hours, by its IANA name. */
  timeZone: Scalars['String']['input'];
  /** How many people fit, 1 to 100,000. No limit when it is left out. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The services that can be met there, at most 50. One that does not exist shows as an edge without node. */
  serviceIds: Array<Scalars['ID']['input']>;
  /** Organisations that hold it together with the organiser, at most 20. */
  hostIds: Array<Scalars['ID']['input']>;
  /** Where it is followed from afar, by https. Shown only to those registered. */
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  /** How long before a date that address is shown. As soon as one is registered when it is left out. */
  onlineUrlBefore?: InputMaybe<Scalars['Duration']['input']>;
  /** Whom it is meant for. */
  audience: Audience;
  /** What it costs; free when it is left out. */
  price?: InputMaybe<MoneyInput>;
  /** A picture of it. */
  image?: InputMaybe<ImageInput>;
  /** How many of the places a group may take at most. */
  quotas: Array<QuotaInput>;
  /** What people are asked when they register, at most 10 questions. */
  questions: Array<QuestionInput>;
  /** How many may come on one registration, 1 to 50. */
  maxPartySize: Scalars['Int']['input'];
  /** How long before a date registration opens. When the event is published when it is left out. */
  registrationOpensBefore?: InputMaybe<Scalars['Duration']['input']>;
  /** How long before a date registration closes. When it begins when it is left out. */
  registrationClosesBefore?: InputMaybe<Scalars['Duration']['input']>;
  /** By what rule it is held several times; once when it is left out. Each date lasts exactly as long as the first. */
  recurrence?: InputMaybe<RecurrenceInput>;
};

/** What changes of an event; what is left out stays. */
export type EditEventInput = {
  /** The id of the event. */
  id: Scalars['ID']['input'];
  /** What it is called, at most 200 characters a language. */
  title?: InputMaybe<TranslatedTextInput>;
  /** What it is about, at most 5,000 characters a language. */
  description?: InputMaybe<TranslatedTextInput>;
  /** Organisations that hold it together with the organiser, at most 20. */
  hostIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where it is followed from afar, by https. */
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Whom it is meant for. */
  audience?: InputMaybe<Audience>;
  /** What it costs; null for free. */
  price?: InputMaybe<MoneyInput>;
  /** A picture of it. */
  image?: InputMaybe<ImageInput>;
  /** What people who register from now on are asked, at most 10 questions. */
  questions?: InputMaybe<Array<QuestionInput>>;
  /** How many may come on one registration from now on, 1 to 50. */
  maxPartySize?: InputMaybe<Scalars['Int']['input']>;
  /** The services that can be met there, at most 50. */
  serviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A sum of money. */
export type MoneyInput = {
  /** How much, in the hundredth part of the currency: cents of a euro. At least 1. */
  amount: Scalars['Int']['input'];
  /** Which currency, by its ISO 4217 code: EUR, no other. */
  currency: Scalars['String']['input'];
};

/** A picture. */
export type ImageInput = {
  /** Where it is, by https. */
  url: Scalars['URL']['input'];
  /** What it shows, for those who do not see it, at most 500 characters a language. */
  description: TranslatedTextInput;
};

/** How many of the places a group may take at most. */
export type QuotaInput = {
  /** Which group, once. */
  group: Group;
  /** How many places, 1 to the capacity. */
  places: Scalars['Int']['input'];
};

/** A question to those who register. */
export type QuestionInput = {
  /** By which the answers are known; the same is kept when the words change. 1 to 50 letters, digits and hyphens. */
  id: Scalars['ID']['input'];
  /** Its words, at most 500 characters a language. */
  text: TranslatedTextInput;
  /** True when nobody is registered without an answer. */
  isRequired: Scalars['Boolean']['input'];
};

/** A place. */
export type VenueInput = {
  /** What people call it, at most 200 characters. */
  name: Scalars['String']['input'];
  /** Its postal address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** True when a wheelchair gets in without help; unknown when it is left out. */
  wheelchairAccessible?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which event to publish. */
export type PublishEventInput = {
  /** The id of the event. */
  id: Scalars['ID']['input'];
};

/** A new time or place; what is left out stays. */
export type MoveEventInput = {
  /** The id of the event. */
  id: Scalars['ID']['input'];
  /** The new start: in the future. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The new end: after the start. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The new time zone, by its IANA name. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The new place. */
  venue?: InputMaybe<VenueInput>;
};

/** Which event to cancel. */
export type CancelEventInput = {
  /** The id of the event. */
  id: Scalars['ID']['input'];
};

/** Whom an event is meant for. */
export type Audience =
  /** Everybody. */
  | 'EVERYBODY'
  /** Organisations that are members, and who acts for them. */
  | 'MEMBERS'
  /** Who works for a member. */
  | 'MEMBER_EMPLOYEES'
  /** Who lives in the quarter. */
  | 'RESIDENTS';

/** Of whom a quota lets at most so many come. */
export type Group =
  /** Who works for a member, or acts for it. */
  | 'MEMBER_EMPLOYEES'
  /** Who lives in the quarter. */
  | 'RESIDENTS';

/** How far an event is. */
export type EventStatus =
  /** Called off for good. */
  | 'CANCELLED'
  /** Over: all of its dates are. */
  | 'DONE'
  /** Seen only by those who may edit it. */
  | 'DRAFT'
  /** Seen by everybody. */
  | 'PUBLISHED'
  /** Published by itself when its time comes; until then seen only by those who may edit it. */
  | 'SCHEDULED';

/** Something that an organisation holds for the quarter, once or several times. */
export type Event = {
  __typename?: 'Event';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What it is about; null when nothing was written. */
  description?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  status: EventStatus;
  /** The organisation in whose name it is held. */
  organiser?: Maybe<Organisation>;
  /** Where it is held. */
  venue: Venue;
  /** The time zone in which people read its hours, by its IANA name. */
  timeZone: Scalars['String']['output'];
  /** When it first starts. */
  startsAt: Scalars['DateTime']['output'];
  /** When it first ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How many people fit at each occurrence; null for no limit. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** How many of the places a group may take at most. */
  quotas: Array<Quota>;
  /** Organisations that hold it together with the organiser. */
  hosts: Array<Organisation>;
  /** Whom it is meant for. */
  audience: Audience;
  /** What it costs; null when it is free. */
  price?: Maybe<Money>;
  /** A picture of it. */
  image?: Maybe<Image>;
  /** True when it can be followed from afar; where, a registration tells. */
  isOnline: Scalars['Boolean']['output'];
  /**
   * Where it is followed from afar. For those who may edit the event; those registered have it from their registration.
   * Errors: FORBIDDEN, UNAUTHENTICATED.
   */
  onlineUrl?: Maybe<Scalars['URL']['output']>;
  /** What people are asked when they register. */
  questions: Array<Question>;
  /** How many may come on one registration. */
  maxPartySize: Scalars['Int']['output'];
  /** When it is published by itself; null when it is not. */
  publishAt?: Maybe<Scalars['DateTime']['output']>;
  /** When everybody could first see it. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last given another time or place after people could see it; null when it never was. */
  movedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When people were last told something new of it. */
  changedAt: Scalars['DateTime']['output'];
  /** Rises with every change that people are told of: the SEQUENCE of iCalendar. */
  revision: Scalars['Int']['output'];
  /** Its dates, the first one first. Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR. */
  occurrences?: Maybe<OccurrenceConnection>;
  /** The services that can be met there. Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR. */
  services?: Maybe<ServiceConnection>;
  /**
   * The event as search engines read it: an Event of schema.org, that of a series with its coming dates, at most 20, as
   * `subEvent`. To put it into a page, write it into a `script` element of the type `application/ld+json`, each `<` as `\\u003c`.
   * Null for what was never shown.
   */
  jsonLd?: Maybe<Scalars['JSON']['output']>;
  /**
   * Who is registered, in the order of registration. For those who may edit the event (staff; animators and members of
   * its organiser) and the reminder job.
   * Errors: FORBIDDEN, UNAUTHENTICATED, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  registrations?: Maybe<RegistrationConnection>;
  /**
   * How many come, over all of its dates. For those who may edit the event, and apps with `events:read`.
   * Errors: FORBIDDEN, UNAUTHENTICATED.
   */
  attendance?: Maybe<Attendance>;
  /** By what rule it is held several times; null where it is held once. */
  series?: Maybe<Series>;
};


/** Something that an organisation holds for the quarter, once or several times. */
export type EventTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something that an organisation holds for the quarter, once or several times. */
export type EventDescriptionArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something that an organisation holds for the quarter, once or several times. */
export type EventOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Something that an organisation holds for the quarter, once or several times. */
export type EventServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that an organisation holds for the quarter, once or several times. */
export type EventJsonLdArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something that an organisation holds for the quarter, once or several times. */
export type EventRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A sum of money. */
export type Money = {
  __typename?: 'Money';
  /** How much, in the hundredth part of the currency: cents of a euro. */
  amount: Scalars['Int']['output'];
  /** Which currency, by its ISO 4217 code: `EUR`. */
  currency: Scalars['String']['output'];
};

/** A picture. */
export type Image = {
  __typename?: 'Image';
  /** Where it is. */
  url: Scalars['URL']['output'];
  /** What it shows, for those who do not see it. */
  description: Scalars['String']['output'];
};


/** A picture. */
export type ImageDescriptionArgs = {
  locale?: InputMaybe<Locale>;
};

/** How many of the places a group may take at most. */
export type Quota = {
  __typename?: 'Quota';
  /** Which group. */
  group: Group;
  /** How many places. */
  places: Scalars['Int']['output'];
};

/** A question to those who register. */
export type Question = {
  __typename?: 'Question';
  /** By which its answers are known. */
  id: Scalars['ID']['output'];
  /** Its words. */
  text: Scalars['String']['output'];
  /** True when nobody is registered without an answer. */
  isRequired: Scalars['Boolean']['output'];
};


/** A question to those who register. */
export type QuestionTextArgs = {
  locale?: InputMaybe<Locale>;
};

/** A place. */
export type Venue = {
  __typename?: 'Venue';
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Its postal address. */
  address?: Maybe<Scalars['String']['output']>;
  /** True when a wheelchair gets in without help; null when unknown. */
  wheelchairAccessible?: Maybe<Scalars['Boolean']['output']>;
};

/** An organisation, here as one that holds events. */
export type Organisation = {
  __typename?: 'Organisation';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called: another subgraph knows it. */
  name: Scalars['String']['output'];
  /** Its published events, the latest first. Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR. */
  events?: Maybe<EventConnection>;
  /**
   * How many dates of published events it held that began in a span of days, by the clock of Paris, and have begun by now.
   * Only what it held in its own name counts: of who else took part nothing is known here.
   * Errors: END_BEFORE_START.
   */
  eventsHeld?: Maybe<Scalars['Int']['output']>;
};


/** An organisation, here as one that holds events. */
export type OrganisationEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation, here as one that holds events. */
export type OrganisationEventsHeldArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};

/** A service, here as one that can be met at an event. */
export type Service = {
  __typename?: 'Service';
  /** An opaque id. */
  id: Scalars['ID']['output'];
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events of this page, each with its cursor. */
  edges: Array<EventEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** An event in a list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node?: Maybe<Event>;
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

/** Which occurrences a list shows. */
export type OccurrenceFilter = {
  /** Only those of this organiser. */
  organiserId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of events that are meant for them or for everybody. */
  audience?: InputMaybe<Audience>;
};

/** One date of an event. */
export type Occurrence = {
  __typename?: 'Occurrence';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** The event that it is a date of. */
  event: Event;
  /** When it starts. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How far it is: as its event, or over or called off by itself. */
  status: EventStatus;
  /** Where it is held: its own place, or that of its event. */
  venue: Venue;
  /** The local time that its series gives it, however it was moved: RECURRENCE-ID. Null where the event has no series. */
  recurrenceId?: Maybe<Scalars['LocalDateTime']['output']>;
  /** How many people fit; null for no limit. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** From when one may register; null for since it is published. */
  registrationOpensAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when one may register. */
  registrationClosesAt: Scalars['DateTime']['output'];
  /** Places left; null for no limit. */
  placesLeft?: Maybe<Scalars['Int']['output']>;
  /** Rises with every change of this date alone that people are told of; added to that of its event it is its SEQUENCE. */
  revision: Scalars['Int']['output'];
  /** When people were last told something new of this date. */
  changedAt: Scalars['DateTime']['output'];
  /**
   * Who is registered for this date, in the order of registration. For those who may edit the event (staff; animators and
   * members of its organiser) and the reminder job.
   * Errors: FORBIDDEN, UNAUTHENTICATED, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  registrations?: Maybe<RegistrationConnection>;
  /**
   * How many come to this date. For those who may edit the event, and apps with `events:read`.
   * Errors: FORBIDDEN, UNAUTHENTICATED.
   */
  attendance?: Maybe<Attendance>;
  /** What of it is other than its series has it. */
  ownChanges: Array<OwnChange>;
  /** Why it was called off by itself, if that was said. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** Where help is needed at this date, the first shift first. Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR. */
  shifts?: Maybe<ShiftConnection>;
  /** How many parties are on the waitlist. */
  waiting: Scalars['Int']['output'];
  /** How many of the places each group that has a quota may take. */
  quotas: Array<OccurrenceQuota>;
};


/** One date of an event. */
export type OccurrenceRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One date of an event. */
export type OccurrenceCancelReasonArgs = {
  locale?: InputMaybe<Locale>;
};


/** One date of an event. */
export type OccurrenceShiftsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of occurrences. */
export type OccurrenceConnection = {
  __typename?: 'OccurrenceConnection';
  /** The occurrences of this page, each with its cursor. */
  edges: Array<OccurrenceEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** An occurrence in a list. */
export type OccurrenceEdge = {
  __typename?: 'OccurrenceEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The occurrence. */
  node?: Maybe<Occurrence>;
};

/** Whom to erase from this service. */
export type EraseFromEventsInput = {
  /** The id of the person. */
  personId: Scalars['ID']['input'];
};

/** All that is kept about a person: here, what it registered for. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** Whose it is. */
  personId: Scalars['ID']['output'];
  /** Its registrations, all of them, each with its event. */
  events?: Maybe<Scalars['JSON']['output']>;
};

/** What to register for. */
export type RegisterForEventInput = {
  /** The id of the event. */
  eventId: Scalars['ID']['input'];
  /** Which of its occurrences: the next one when it is left out. */
  occurrenceId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Whom: the one who asks when it is left out. For staff, and for apps, which must give it. It has to be the id of a
   * person of the graph: that is not checked here, and who does not exist is not reminded.
   */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** How many come, the person among them. */
  partySize: Scalars['Int']['input'];
  /**
   * The group whose quota the places count in. For oneself the one that one's roles tell, when it is left out; who is in
   * both may choose. For somebody else it is none then: staff and apps know who it is.
   */
  group?: InputMaybe<Group>;
  /** The answers to the questions of the event. */
  answers: Array<AnswerInput>;
  /** False to be refused with EVENT_FULL when there are not enough places, instead of waiting for them. */
  joinWaitlist: Scalars['Boolean']['input'];
};

/** An answer to a question of an event. */
export type AnswerInput = {
  /** The id of the question. */
  questionId: Scalars['ID']['input'];
  /** What is answered, at most 2,000 characters. */
  text: Scalars['String']['input'];
};

/** What changes of a registration; what is left out stays. */
export type ChangeRegistrationInput = {
  /** The id of the registration. */
  id: Scalars['ID']['input'];
  /** How many come, the person among them. */
  partySize?: InputMaybe<Scalars['Int']['input']>;
  /** The answers, all of them anew. */
  answers?: InputMaybe<Array<AnswerInput>>;
};

/** Which registration to cancel. */
export type CancelRegistrationInput = {
  /** The id of the registration. */
  id: Scalars['ID']['input'];
};

/** How far a registration is. */
export type RegistrationStatus =
  /** Given back. */
  | 'CANCELLED'
  /** The place is kept. */
  | 'CONFIRMED'
  /** A place that was offered was not wanted. */
  | 'DECLINED'
  /** A place that was offered was not taken in time. */
  | 'EXPIRED'
  /** A place is kept until the offer ends: it waits to be accepted or declined. */
  | 'OFFERED'
  /** On the waitlist: a place is offered when one is free. */
  | 'WAITLISTED';

/** A person's place at an occurrence. */
export type Registration = {
  __typename?: 'Registration';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Who comes. */
  person?: Maybe<Person>;
  /**
   * The name of who comes. For that person and those who may edit the event.
   * Errors: FORBIDDEN, UNAUTHENTICATED.
   */
  attendee?: Maybe<Attendee>;
  /** What to. */
  occurrence: Occurrence;
  /** How far it is. */
  status: RegistrationStatus;
  /** Where it is followed from afar: once it is revealed, for a place that is kept. Null otherwise. */
  onlineUrl?: Maybe<Scalars['URL']['output']>;
  /** When it last changed. */
  changedAt: Scalars['DateTime']['output'];
  /** Rises with every change of it. */
  revision: Scalars['Int']['output'];
  /**
   * What is shown at the door; null unless the place is kept. For the person, those who hold the event, and the app that
   * registered the person, with `registrations:write`.
   * Errors: FORBIDDEN, UNAUTHENTICATED.
   */
  ticket?: Maybe<Ticket>;
  /** Whether the party came, as far as one knows now; null where no place is kept. */
  attendance?: Maybe<Presence>;
  /** When its ticket was first shown at the door; null when it was not. */
  checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many of the party have come; null before the first. */
  arrived?: Maybe<Scalars['Int']['output']>;
  /** How many come, the person among them. */
  partySize: Scalars['Int']['output'];
  /** The group whose quota its places count in; null for none. */
  group?: Maybe<Group>;
  /** Its place among those who wait, 1 for who is next; null when it does not wait. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** When places were offered last; null when they never were. */
  offeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the offer may be accepted; null when none is open. */
  offerEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What was answered. For the person and those who may edit the event.
   * Errors: FORBIDDEN, UNAUTHENTICATED.
   */
  answers?: Maybe<Array<Answer>>;
};

/** A page of registrations. */
export type RegistrationConnection = {
  __typename?: 'RegistrationConnection';
  /** The registrations of this page, each with its cursor. */
  edges: Array<RegistrationEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A registration in a list. */
export type RegistrationEdge = {
  __typename?: 'RegistrationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The registration. */
  node?: Maybe<Registration>;
};

/** A person, here as one who comes to events. */
export type Person = {
  __typename?: 'Person';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /**
   * The person's own registrations, the latest first. For that person and staff.
   * Errors: FORBIDDEN, UNAUTHENTICATED, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  registrations?: Maybe<RegistrationConnection>;
  /**
   * The secret address of the person's own calendar (iCalendar, RFC 5545): what it is registered for, kept up to date in the
   * calendar program that it is given to. Whoever has the address sees that calendar. In English with `?lang=en`. Null once
   * the person is erased. For that person alone.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  calendarFeedUrl?: Maybe<Scalars['URL']['output']>;
  /**
   * The person's places on shifts, those that it gave back left out, the latest shift first. For that person and staff.
   * Errors: FORBIDDEN, UNAUTHENTICATED, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  shifts?: Maybe<ShiftPlaceConnection>;
  /**
   * How many hours the person helped: shifts that began in a span of days, by the clock of Paris, and are over by now. For
   * that person and staff.
   * Errors: FORBIDDEN, UNAUTHENTICATED, END_BEFORE_START.
   */
  volunteerHours?: Maybe<Scalars['Float']['output']>;
  /**
   * What the person told that it can do. For that person and staff.
   * Errors: FORBIDDEN, UNAUTHENTICATED.
   */
  volunteerSkills?: Maybe<Array<Scalars['String']['output']>>;
};


/** A person, here as one who comes to events. */
export type PersonRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<RegistrationStatus>;
};


/** A person, here as one who comes to events. */
export type PersonShiftsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, here as one who comes to events. */
export type PersonVolunteerHoursArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};

/** Who comes to an event, as those who hold it see: by name, and no more. There is no way to it but a registration. */
export type Attendee = {
  __typename?: 'Attendee';
  /** Who it is. */
  personId: Scalars['ID']['output'];
  /** Shows the service that has the names that this caller may read this one. */
  pass: Scalars['String']['output'];
};

/** Which event to publish, and when. */
export type ScheduleEventInput = {
  /** The id of the event. */
  id: Scalars['ID']['input'];
  /** When: in the future, before the event starts. Null for when somebody publishes it. */
  publishAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** By what rule an event is held several times. Local times are those of its time zone. */
export type RecurrenceInput = {
  /**
   * A recurrence rule of RFC 5545 with an end (COUNT or UNTIL): `FREQ=WEEKLY;BYDAY=TU;COUNT=10`. DAILY, WEEKLY, MONTHLY or
   * YEARLY; the start of the event must be its first date.
   */
  rule: Scalars['String']['input'];
  /** Local times at which it is held besides (RDATE): none before the first date. */
  additions: Array<Scalars['LocalDateTime']['input']>;
  /** Local times of the rule at which it is not held (EXDATE). */
  exceptions: Array<Scalars['LocalDateTime']['input']>;
};

/** What changes of the rule; what is left out stays, moved along with the dates. */
export type RecurrenceChangeInput = {
  /**
   * The new rule, as if it had been so from the start of the series, or from the date that the edit is said of. It may begin some
   * days later. An event that is held once needs one.
   */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** All local times at which it is held besides. */
  additions?: InputMaybe<Array<Scalars['LocalDateTime']['input']>>;
  /** All local times of the rule at which it is not held. */
  exceptions?: InputMaybe<Array<Scalars['LocalDateTime']['input']>>;
};

/** Which dates change, and what of them; what is left out stays. */
export type EditSeriesInput = {
  /** The id of a date. */
  occurrenceId: Scalars['ID']['input'];
  /** Which dates change. */
  scope: SeriesScope;
  /**
   * When that date starts after it: in the future. The others are moved as far on the clocks, so that a weekday of the rule has to
   * be changed with it.
   */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When that date ends after it; it lasts as long as before when it is left out. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The new place. */
  venue?: InputMaybe<VenueInput>;
  /** How many people fit, 1 to 100,000, not below the places taken; null for no limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** How many of the places a group may take at most, not below those it has taken. */
  quotas?: InputMaybe<Array<QuotaInput>>;
  /** Another rule, for ALL and THIS_AND_FOLLOWING. */
  recurrence?: InputMaybe<RecurrenceChangeInput>;
  /**
   * Whether exceptions, and what is the own of single dates, are forgotten where the series has no date any more. They refuse the
   * edit else.
   */
  dropExceptions: Scalars['Boolean']['input'];
};

/** Which date to call off. */
export type CancelOccurrenceInput = {
  /** The id of the date. */
  id: Scalars['ID']['input'];
  /** Why, for those who come: at most 500 characters a language. */
  reason?: InputMaybe<TranslatedTextInput>;
};

/** Which dates of a series change. */
export type SeriesScope =
  /** All that have not begun. */
  | 'ALL'
  /** That date alone. */
  | 'THIS'
  /** That date and those after it. */
  | 'THIS_AND_FOLLOWING';

/** What of a date is its own, and stays so when all dates of its series change. */
export type OwnChange =
  /** How many may come. */
  | 'CAPACITY'
  /** When it starts or ends. */
  | 'TIME'
  /** Where it is held. */
  | 'VENUE';

/** The dates of an event, by RFC 5545. Local times are those of the time zone of the event. */
export type Series = {
  __typename?: 'Series';
  /** The recurrence rule; its UNTIL is an instant. */
  rule: Scalars['String']['output'];
  /** The rule in words, as far as they are plain. */
  description: Scalars['String']['output'];
  /** The local time of the first date of the rule: DTSTART. */
  start: Scalars['LocalDateTime']['output'];
  /** The local time of the last date. */
  last: Scalars['LocalDateTime']['output'];
  /** Local times at which it is held besides: RDATE. */
  additions: Array<Scalars['LocalDateTime']['output']>;
  /** Local times of the rule at which it is not held: EXDATE. */
  exceptions: Array<Scalars['LocalDateTime']['output']>;
  /** Local times of the rule that the clocks leave out that day: it is not held then, and they are not counted. */
  skipped: Array<Scalars['LocalDateTime']['output']>;
  /** Until when its dates can be seen and registered for: always for twelve months at least. */
  materialisedUntil: Scalars['DateTime']['output'];
  /** The event that it was one series with until it was split: it has the dates before these. */
  continues?: Maybe<Event>;
  /** The event that has the dates after these since it was split. */
  continuedBy?: Maybe<Event>;
};


/** The dates of an event, by RFC 5545. Local times are those of the time zone of the event. */
export type SeriesDescriptionArgs = {
  locale?: InputMaybe<Locale>;
};

/** When, where and for whom an event would be. */
export type ClashesInput = {
  /** When it would start. */
  startsAt: Scalars['DateTime']['input'];
  /** When it would end: after its start, by at most 31 days. */
  endsAt: Scalars['DateTime']['input'];
  /** Where it would be held. Nothing is told of a place when it is left out. */
  venue?: InputMaybe<VenueInput>;
  /** Whom it would be meant for. */
  audience: Audience;
  /** An event that is not in its own way. */
  exceptEventId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is looked for. */
export type SuggestSlotsInput = {
  /** From when on; not before now. */
  from: Scalars['DateTime']['input'];
  /** Until when it must be over: at most 62 days later. */
  to: Scalars['DateTime']['input'];
  /** How long it lasts, at most a day. */
  duration: Scalars['Duration']['input'];
  /** Where it would be held. Any place when it is left out. */
  venue?: InputMaybe<VenueInput>;
  /** Whom it would be meant for. */
  audience: Audience;
  /** The time zone of the hours, by its IANA name. */
  timeZone: Scalars['String']['input'];
  /** Not before this hour of the day, 0 to 23. */
  earliestHour: Scalars['Int']['input'];
  /** Over by this hour of the day, 1 to 24. */
  latestHour: Scalars['Int']['input'];
  /** An event that is not in its own way. */
  exceptEventId?: InputMaybe<Scalars['ID']['input']>;
  /** How many slots, 1 to 100. */
  first: Scalars['Int']['input'];
};

/** What else there is at a time, each list by start and at most 50 long. */
export type Clashes = {
  __typename?: 'Clashes';
  /** What is held at the place. */
  atVenue: Array<Occurrence>;
  /** What is held for some of the same people, wherever. What lasts for longer than a day is in nobody's way but on its first. */
  forAudience: Array<Occurrence>;
  /** The shifts of volunteers, who are busy then. */
  shifts: Array<Shift>;
};

/** A time at which an event could be held. */
export type Slot = {
  __typename?: 'Slot';
  /** When it would start. */
  startsAt: Scalars['DateTime']['output'];
  /** When it would end. */
  endsAt: Scalars['DateTime']['output'];
  /** How many dates for some of the same people it would be in the way of. */
  otherDates: Scalars['Int']['output'];
  /** How many volunteers are busy then. */
  busyVolunteers: Scalars['Int']['output'];
};

/** A shift to plan. */
export type CreateShiftInput = {
  /** The id of the date at which help is needed. */
  occurrenceId: Scalars['ID']['input'];
  /** What is to be done, at most 200 characters a language. */
  title: TranslatedTextInput;
  /** When it begins: at most 7 days before the date. */
  startsAt: Scalars['DateTime']['input'];
  /** When it ends: at most 24 hours later, and at most 7 days after the date. */
  endsAt: Scalars['DateTime']['input'];
  /** How many people are needed, 1 to 1,000. */
  needed: Scalars['Int']['input'];
  /** What each of them has to be able to do: at most 10 skills of 1 to 40 characters, accents and capitals alike. */
  skills: Array<Scalars['String']['input']>;
};

/** What changes of a shift; what is left out stays. */
export type EditShiftInput = {
  /** The id of the shift. */
  id: Scalars['ID']['input'];
  /** What is to be done, at most 200 characters a language. */
  title?: InputMaybe<TranslatedTextInput>;
  /** When it begins: at most 7 days before the date. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ends: at most 24 hours later, and at most 7 days after the date. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many people are needed, 1 to 1,000, and no fewer than there are. */
  needed?: InputMaybe<Scalars['Int']['input']>;
  /** What those who take a place from now on have to be able to do: at most 10 skills. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which shift to call off. */
export type CancelShiftInput = {
  /** The id of the shift. */
  id: Scalars['ID']['input'];
};

/** Whose place on which shift. */
export type ShiftPlaceInput = {
  /** The id of the shift. */
  shiftId: Scalars['ID']['input'];
  /** The id of the person: the one who asks when it is left out. Another for staff only. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which place to offer. */
export type OfferShiftInput = {
  /** The id of the shift. */
  shiftId: Scalars['ID']['input'];
  /** The id of the person: the one who asks when it is left out. Another for staff only. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** False takes the offer back. */
  isOffered: Scalars['Boolean']['input'];
};

/** What somebody can do. */
export type SetVolunteerSkillsInput = {
  /** At most 10 skills of 1 to 40 characters. Accents and capitals make no difference. */
  skills: Array<Scalars['String']['input']>;
};

/** How far a shift is. */
export type ShiftStatus =
  /** Called off for good. */
  | 'CANCELLED'
  /** Its event is not shown yet. */
  | 'DRAFT'
  /** One can take part, as long as a place is free. */
  | 'OPEN';

/** How far a person's place on a shift is. */
export type ShiftPlaceStatus =
  /** The shift was called off. */
  | 'CANCELLED'
  /** Given back, or taken by another. */
  | 'LEFT'
  /** The person's, and offered to whoever takes it. */
  | 'OFFERED'
  /** The person's. */
  | 'TAKEN';

/** Some hours of help at a date of an event. */
export type Shift = {
  __typename?: 'Shift';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What is to be done. */
  title: Scalars['String']['output'];
  /** At which date. */
  occurrence: Occurrence;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How far it is. */
  status: ShiftStatus;
  /** How many people are needed. */
  needed: Scalars['Int']['output'];
  /** How many have a place. */
  taken: Scalars['Int']['output'];
  /** How many of those offer theirs to whoever takes it. */
  offered: Scalars['Int']['output'];
  /** What each of them has to be able to do. */
  skills: Array<Scalars['String']['output']>;
  /** True when the caller told all of these skills; null for who is not a person. */
  fits?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Who has a place, or had one when it was called off, in the order of sign-up. For those who hold the event (staff;
   * animators and members of its organiser or of a host) and the reminder job.
   * Errors: FORBIDDEN, UNAUTHENTICATED, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  volunteers?: Maybe<ShiftPlaceConnection>;
};


/** Some hours of help at a date of an event. */
export type ShiftTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/** Some hours of help at a date of an event. */
export type ShiftVolunteersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person's place on a shift. */
export type ShiftPlace = {
  __typename?: 'ShiftPlace';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Which shift. */
  shift: Shift;
  /** Whose it is. */
  person?: Maybe<Person>;
  /**
   * The name of whose it is. For that person and those who hold the event.
   * Errors: FORBIDDEN, UNAUTHENTICATED.
   */
  attendee?: Maybe<Attendee>;
  /** How far it is. */
  status: ShiftPlaceStatus;
  /** When it was last taken, offered or given back. */
  changedAt: Scalars['DateTime']['output'];
};

/** What a person told of itself as a volunteer. */
export type VolunteerProfile = {
  __typename?: 'VolunteerProfile';
  /** What it can do. */
  skills: Array<Scalars['String']['output']>;
};

/** A page of shifts. */
export type ShiftConnection = {
  __typename?: 'ShiftConnection';
  /** The shifts of this page, each with its cursor. */
  edges: Array<ShiftEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A shift in a list. */
export type ShiftEdge = {
  __typename?: 'ShiftEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The shift. */
  node?: Maybe<Shift>;
};

/** A page of places on shifts. */
export type ShiftPlaceConnection = {
  __typename?: 'ShiftPlaceConnection';
  /** The places of this page, each with its cursor. */
  edges: Array<ShiftPlaceEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A place on a shift in a list. */
export type ShiftPlaceEdge = {
  __typename?: 'ShiftPlaceEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node?: Maybe<ShiftPlace>;
};

/** Which offer to accept. */
export type AcceptOfferInput = {
  /** The id of the registration. */
  id: Scalars['ID']['input'];
};

/** Which offer to decline. */
export type DeclineOfferInput = {
  /** The id of the registration. */
  id: Scalars['ID']['input'];
};

/** How many of the places of a date a group may take at most. */
export type OccurrenceQuota = {
  __typename?: 'OccurrenceQuota';
  /** Which group. */
  group: Group;
  /** How many places. */
  places: Scalars['Int']['output'];
  /** How many of these are left. */
  placesLeft: Scalars['Int']['output'];
};

/** An answer to a question of an event. */
export type Answer = {
  __typename?: 'Answer';
  /** By which the question is known. */
  questionId: Scalars['ID']['output'];
  /** The question; null when the event does not ask it any more. */
  question?: Maybe<Question>;
  /** What was answered. */
  text: Scalars['String']['output'];
};

/** What happens to a party on a waitlist. */
export type WaitlistStep =
  /** It took what was offered. */
  | 'ACCEPTED'
  /** It became smaller. */
  | 'CHANGED'
  /** It did not want what was offered. */
  | 'DECLINED'
  /** It did not answer in time. */
  | 'EXPIRED'
  /** It joined the waitlist. */
  | 'JOINED'
  /** It left the waitlist, or gave back what was offered. */
  | 'LEFT'
  /** It was offered places. */
  | 'OFFERED'
  /** It did not fit in what was free, and a later one that fits was offered places. */
  | 'PASSED_OVER';

/** Why a party did not fit. */
export type WaitlistObstacle =
  /** Its group has taken all places that it may. */
  | 'QUOTA_FULL'
  /** It is larger than what was free. */
  | 'TOO_FEW_PLACES';

/** A step on a waitlist, which stays as it is for ever. */
export type WaitlistEntry = {
  __typename?: 'WaitlistEntry';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Which party, by its number on the waitlist: who came earlier has a smaller one. */
  number: Scalars['Int']['output'];
  /** What happened. */
  step: WaitlistStep;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How many the party was. */
  partySize: Scalars['Int']['output'];
  /** Its group; null for none. */
  group?: Maybe<Group>;
  /** How many places were free just before; null for no limit. */
  free?: Maybe<Scalars['Int']['output']>;
  /** Why it did not fit, for who was passed over. */
  obstacle?: Maybe<WaitlistObstacle>;
  /** Until when the offer could be accepted, for who was offered places. */
  offerEndsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of the log of a waitlist. */
export type WaitlistEntryConnection = {
  __typename?: 'WaitlistEntryConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<WaitlistEntryEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** An entry in the log. */
export type WaitlistEntryEdge = {
  __typename?: 'WaitlistEntryEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node?: Maybe<WaitlistEntry>;
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
  Event: Event;
  Organisation: Organisation;
  PersonalData: PersonalData;
  Person: Person;
  Attendee: Attendee;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Event'], {"organiser":{"name":true}}> ) );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"personId":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Attendee:
    ( { __typename: 'Attendee' }
    & GraphQLRecursivePick<FederationTypes['Attendee'], {"personId":true,"pass":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Locale: Locale;
  TranslatedTextInput: TranslatedTextInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Attendance: ResolverTypeWrapper<Attendance>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CheckInInput: CheckInInput;
  UndoCheckInInput: UndoCheckInInput;
  CheckIn: ResolverTypeWrapper<CheckInRecord>;
  Presence: Presence;
  Ticket: ResolverTypeWrapper<TicketRecord>;
  EventFilter: EventFilter;
  CreateEventInput: CreateEventInput;
  EditEventInput: EditEventInput;
  MoneyInput: MoneyInput;
  ImageInput: ImageInput;
  QuotaInput: QuotaInput;
  QuestionInput: QuestionInput;
  VenueInput: VenueInput;
  PublishEventInput: PublishEventInput;
  MoveEventInput: MoveEventInput;
  CancelEventInput: CancelEventInput;
  Audience: Audience;
  Group: Group;
  EventStatus: EventStatus;
  Event: ResolverTypeWrapper<EventRecord>;
  Money: ResolverTypeWrapper<Money>;
  Image: ResolverTypeWrapper<ImageRecord>;
  Quota: ResolverTypeWrapper<Quota>;
  Question: ResolverTypeWrapper<QuestionRecord>;
  Venue: ResolverTypeWrapper<VenueRecord>;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  Service: ResolverTypeWrapper<Service>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: Array<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node?: Maybe<ResolversTypes['Event']> }>;
  ServiceConnection: ResolverTypeWrapper<ServiceConnection>;
  ServiceEdge: ResolverTypeWrapper<ServiceEdge>;
  OccurrenceFilter: OccurrenceFilter;
  Occurrence: ResolverTypeWrapper<OccurrenceRecord>;
  OccurrenceConnection: ResolverTypeWrapper<Omit<OccurrenceConnection, 'edges'> & { edges: Array<ResolversTypes['OccurrenceEdge']> }>;
  OccurrenceEdge: ResolverTypeWrapper<Omit<OccurrenceEdge, 'node'> & { node?: Maybe<ResolversTypes['Occurrence']> }>;
  EraseFromEventsInput: EraseFromEventsInput;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  RegisterForEventInput: RegisterForEventInput;
  AnswerInput: AnswerInput;
  ChangeRegistrationInput: ChangeRegistrationInput;
  CancelRegistrationInput: CancelRegistrationInput;
  RegistrationStatus: RegistrationStatus;
  Registration: ResolverTypeWrapper<RegistrationRecord>;
  RegistrationConnection: ResolverTypeWrapper<Omit<RegistrationConnection, 'edges'> & { edges: Array<ResolversTypes['RegistrationEdge']> }>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node?: Maybe<ResolversTypes['Registration']> }>;
  Person: ResolverTypeWrapper<Omit<Person, 'registrations' | 'shifts'> & { registrations?: Maybe<ResolversTypes['RegistrationConnection']>, shifts?: Maybe<ResolversTypes['ShiftPlaceConnection']> }>;
  Attendee: ResolverTypeWrapper<Attendee>;
  ScheduleEventInput: ScheduleEventInput;
  RecurrenceInput: RecurrenceInput;
  RecurrenceChangeInput: RecurrenceChangeInput;
  EditSeriesInput: EditSeriesInput;
  CancelOccurrenceInput: CancelOccurrenceInput;
  SeriesScope: SeriesScope;
  OwnChange: OwnChange;
  Series: ResolverTypeWrapper<SeriesRecord>;
  ClashesInput: ClashesInput;
  SuggestSlotsInput: SuggestSlotsInput;
  Clashes: ResolverTypeWrapper<Omit<Clashes, 'atVenue' | 'forAudience' | 'shifts'> & { atVenue: Array<ResolversTypes['Occurrence']>, forAudience: Array<ResolversTypes['Occurrence']>, shifts: Array<ResolversTypes['Shift']> }>;
  Slot: ResolverTypeWrapper<Slot>;
  CreateShiftInput: CreateShiftInput;
  EditShiftInput: EditShiftInput;
  CancelShiftInput: CancelShiftInput;
  ShiftPlaceInput: ShiftPlaceInput;
  OfferShiftInput: OfferShiftInput;
  SetVolunteerSkillsInput: SetVolunteerSkillsInput;
  ShiftStatus: ShiftStatus;
  ShiftPlaceStatus: ShiftPlaceStatus;
  Shift: ResolverTypeWrapper<ShiftRecord>;
  ShiftPlace: ResolverTypeWrapper<ShiftPlaceRecord>;
  VolunteerProfile: ResolverTypeWrapper<VolunteerProfile>;
  ShiftConnection: ResolverTypeWrapper<Omit<ShiftConnection, 'edges'> & { edges: Array<ResolversTypes['ShiftEdge']> }>;
  ShiftEdge: ResolverTypeWrapper<Omit<ShiftEdge, 'node'> & { node?: Maybe<ResolversTypes['Shift']> }>;
  ShiftPlaceConnection: ResolverTypeWrapper<Omit<ShiftPlaceConnection, 'edges'> & { edges: Array<ResolversTypes['ShiftPlaceEdge']> }>;
  ShiftPlaceEdge: ResolverTypeWrapper<Omit<ShiftPlaceEdge, 'node'> & { node?: Maybe<ResolversTypes['ShiftPlace']> }>;
  AcceptOfferInput: AcceptOfferInput;
  DeclineOfferInput: DeclineOfferInput;
  OccurrenceQuota: ResolverTypeWrapper<OccurrenceQuota>;
  Answer: ResolverTypeWrapper<AnswerRecord>;
  WaitlistStep: WaitlistStep;
  WaitlistObstacle: WaitlistObstacle;
  WaitlistEntry: ResolverTypeWrapper<WaitlistEntryRecord>;
  WaitlistEntryConnection: ResolverTypeWrapper<Omit<WaitlistEntryConnection, 'edges'> & { edges: Array<ResolversTypes['WaitlistEntryEdge']> }>;
  WaitlistEntryEdge: ResolverTypeWrapper<Omit<WaitlistEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['WaitlistEntry']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  Duration: Scalars['Duration']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  URL: Scalars['URL']['output'];
  TranslatedTextInput: TranslatedTextInput;
  PageInfo: PageInfo;
  Attendance: Attendance;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  CheckInInput: CheckInInput;
  UndoCheckInInput: UndoCheckInInput;
  CheckIn: CheckInRecord;
  Ticket: TicketRecord;
  EventFilter: EventFilter;
  CreateEventInput: CreateEventInput;
  EditEventInput: EditEventInput;
  MoneyInput: MoneyInput;
  ImageInput: ImageInput;
  QuotaInput: QuotaInput;
  QuestionInput: QuestionInput;
  VenueInput: VenueInput;
  PublishEventInput: PublishEventInput;
  MoveEventInput: MoveEventInput;
  CancelEventInput: CancelEventInput;
  Event: EventRecord;
  Money: Money;
  Image: ImageRecord;
  Quota: Quota;
  Question: QuestionRecord;
  Venue: VenueRecord;
  Organisation: OrganisationRecord;
  Service: Service;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: Array<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Event']> };
  ServiceConnection: ServiceConnection;
  ServiceEdge: ServiceEdge;
  OccurrenceFilter: OccurrenceFilter;
  Occurrence: OccurrenceRecord;
  OccurrenceConnection: Omit<OccurrenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['OccurrenceEdge']> };
  OccurrenceEdge: Omit<OccurrenceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Occurrence']> };
  EraseFromEventsInput: EraseFromEventsInput;
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  RegisterForEventInput: RegisterForEventInput;
  AnswerInput: AnswerInput;
  ChangeRegistrationInput: ChangeRegistrationInput;
  CancelRegistrationInput: CancelRegistrationInput;
  Registration: RegistrationRecord;
  RegistrationConnection: Omit<RegistrationConnection, 'edges'> & { edges: Array<ResolversParentTypes['RegistrationEdge']> };
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Registration']> };
  Person: Omit<Person, 'registrations' | 'shifts'> & { registrations?: Maybe<ResolversParentTypes['RegistrationConnection']>, shifts?: Maybe<ResolversParentTypes['ShiftPlaceConnection']> } | FederationReferenceTypes['Person'];
  Attendee: Attendee | FederationReferenceTypes['Attendee'];
  ScheduleEventInput: ScheduleEventInput;
  RecurrenceInput: RecurrenceInput;
  RecurrenceChangeInput: RecurrenceChangeInput;
  EditSeriesInput: EditSeriesInput;
  CancelOccurrenceInput: CancelOccurrenceInput;
  Series: SeriesRecord;
  ClashesInput: ClashesInput;
  SuggestSlotsInput: SuggestSlotsInput;
  Clashes: Omit<Clashes, 'atVenue' | 'forAudience' | 'shifts'> & { atVenue: Array<ResolversParentTypes['Occurrence']>, forAudience: Array<ResolversParentTypes['Occurrence']>, shifts: Array<ResolversParentTypes['Shift']> };
  Slot: Slot;
  CreateShiftInput: CreateShiftInput;
  EditShiftInput: EditShiftInput;
  CancelShiftInput: CancelShiftInput;
  ShiftPlaceInput: ShiftPlaceInput;
  OfferShiftInput: OfferShiftInput;
  SetVolunteerSkillsInput: SetVolunteerSkillsInput;
  Shift: ShiftRecord;
  ShiftPlace: ShiftPlaceRecord;
  VolunteerProfile: VolunteerProfile;
  ShiftConnection: Omit<ShiftConnection, 'edges'> & { edges: Array<ResolversParentTypes['ShiftEdge']> };
  ShiftEdge: Omit<ShiftEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Shift']> };
  ShiftPlaceConnection: Omit<ShiftPlaceConnection, 'edges'> & { edges: Array<ResolversParentTypes['ShiftPlaceEdge']> };
  ShiftPlaceEdge: Omit<ShiftPlaceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ShiftPlace']> };
  AcceptOfferInput: AcceptOfferInput;
  DeclineOfferInput: DeclineOfferInput;
  OccurrenceQuota: OccurrenceQuota;
  Answer: AnswerRecord;
  WaitlistEntry: WaitlistEntryRecord;
  WaitlistEntryConnection: Omit<WaitlistEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['WaitlistEntryEdge']> };
  WaitlistEntryEdge: Omit<WaitlistEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['WaitlistEntry']> };
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

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlisted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  renewCalendarFeed?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  checkIn?: Resolver<Maybe<ResolversTypes['CheckIn']>, ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  undoCheckIn?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<MutationUndoCheckInArgs, 'input'>>;
  createEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  editEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<MutationEditEventArgs, 'input'>>;
  publishEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<MutationPublishEventArgs, 'input'>>;
  moveEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<MutationMoveEventArgs, 'input'>>;
  cancelEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<MutationCancelEventArgs, 'input'>>;
  eraseFromEvents?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEraseFromEventsArgs, 'input'>>;
  registerForEvent?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<MutationRegisterForEventArgs, 'input'>>;
  cancelRegistration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<MutationCancelRegistrationArgs, 'input'>>;
  changeRegistration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<MutationChangeRegistrationArgs, 'input'>>;
  scheduleEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<MutationScheduleEventArgs, 'input'>>;
  editSeries?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<MutationEditSeriesArgs, 'input'>>;
  cancelOccurrence?: Resolver<Maybe<ResolversTypes['Occurrence']>, ParentType, ContextType, RequireFields<MutationCancelOccurrenceArgs, 'input'>>;
  createShift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<MutationCreateShiftArgs, 'input'>>;
  editShift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<MutationEditShiftArgs, 'input'>>;
  cancelShift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<MutationCancelShiftArgs, 'input'>>;
  signUpForShift?: Resolver<Maybe<ResolversTypes['ShiftPlace']>, ParentType, ContextType, RequireFields<MutationSignUpForShiftArgs, 'input'>>;
  leaveShift?: Resolver<Maybe<ResolversTypes['ShiftPlace']>, ParentType, ContextType, RequireFields<MutationLeaveShiftArgs, 'input'>>;
  offerShift?: Resolver<Maybe<ResolversTypes['ShiftPlace']>, ParentType, ContextType, RequireFields<MutationOfferShiftArgs, 'input'>>;
  takeShift?: Resolver<Maybe<ResolversTypes['ShiftPlace']>, ParentType, ContextType, RequireFields<MutationTakeShiftArgs, 'input'>>;
  setVolunteerSkills?: Resolver<Maybe<ResolversTypes['VolunteerProfile']>, ParentType, ContextType, RequireFields<MutationSetVolunteerSkillsArgs, 'input'>>;
  acceptOffer?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<MutationAcceptOfferArgs, 'input'>>;
  declineOffer?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<MutationDeclineOfferArgs, 'input'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ticketKeys?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  occurrence?: Resolver<Maybe<ResolversTypes['Occurrence']>, ParentType, ContextType, RequireFields<QueryOccurrenceArgs, 'id'>>;
  upcomingOccurrences?: Resolver<Maybe<ResolversTypes['OccurrenceConnection']>, ParentType, ContextType, Partial<QueryUpcomingOccurrencesArgs>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
  clashes?: Resolver<Maybe<ResolversTypes['Clashes']>, ParentType, ContextType, RequireFields<QueryClashesArgs, 'input'>>;
  suggestSlots?: Resolver<Maybe<Array<ResolversTypes['Slot']>>, ParentType, ContextType, RequireFields<QuerySuggestSlotsArgs, 'input'>>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<QueryShiftArgs, 'id'>>;
  openShifts?: Resolver<Maybe<ResolversTypes['ShiftConnection']>, ParentType, ContextType, Partial<QueryOpenShiftsArgs>>;
  waitlistLog?: Resolver<Maybe<ResolversTypes['WaitlistEntryConnection']>, ParentType, ContextType, RequireFields<QueryWaitlistLogArgs, 'occurrenceId'>>;
};

export type CheckInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckIn'] = ResolversParentTypes['CheckIn']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  isRepeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qrCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventTitleArgs, 'locale'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventDescriptionArgs, 'locale'>>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quotas?: Resolver<Array<ResolversTypes['Quota']>, ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  isOnline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onlineUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  maxPartySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  movedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurrences?: Resolver<Maybe<ResolversTypes['OccurrenceConnection']>, ParentType, ContextType, Partial<EventOccurrencesArgs>>;
  services?: Resolver<Maybe<ResolversTypes['ServiceConnection']>, ParentType, ContextType, Partial<EventServicesArgs>>;
  jsonLd?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<EventJsonLdArgs, 'locale'>>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, Partial<EventRegistrationsArgs>>;
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ImageDescriptionArgs, 'locale'>>;
};

export type QuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quota'] = ResolversParentTypes['Quota']> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuestionTextArgs, 'locale'>>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wheelchairAccessible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<OrganisationEventsArgs>>;
  eventsHeld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<OrganisationEventsHeldArgs, 'from' | 'to'>>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type OccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
  recurrenceId?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registrationOpensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registrationClosesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, Partial<OccurrenceRegistrationsArgs>>;
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  ownChanges?: Resolver<Array<ResolversTypes['OwnChange']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OccurrenceCancelReasonArgs, 'locale'>>;
  shifts?: Resolver<Maybe<ResolversTypes['ShiftConnection']>, ParentType, ContextType, Partial<OccurrenceShiftsArgs>>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotas?: Resolver<Array<ResolversTypes['OccurrenceQuota']>, ParentType, ContextType>;
};

export type OccurrenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccurrenceConnection'] = ResolversParentTypes['OccurrenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OccurrenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OccurrenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccurrenceEdge'] = ResolversParentTypes['OccurrenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Occurrence']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  attendee?: Resolver<Maybe<ResolversTypes['Attendee']>, ParentType, ContextType>;
  occurrence?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  onlineUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  checkedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrived?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offerEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<Array<ResolversTypes['Answer']>>, ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, Partial<PersonRegistrationsArgs>>;
  calendarFeedUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  shifts?: Resolver<Maybe<ResolversTypes['ShiftPlaceConnection']>, ParentType, ContextType, Partial<PersonShiftsArgs>>;
  volunteerHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<PersonVolunteerHoursArgs, 'from' | 'to'>>;
  volunteerSkills?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type AttendeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendee'] = ResolversParentTypes['Attendee'], FederationReferenceType extends FederationReferenceTypes['Attendee'] = FederationReferenceTypes['Attendee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Attendee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeriesDescriptionArgs, 'locale'>>;
  start?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
  additions?: Resolver<Array<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  materialisedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  continues?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  continuedBy?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type ClashesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clashes'] = ResolversParentTypes['Clashes']> = {
  atVenue?: Resolver<Array<ResolversTypes['Occurrence']>, ParentType, ContextType>;
  forAudience?: Resolver<Array<ResolversTypes['Occurrence']>, ParentType, ContextType>;
  shifts?: Resolver<Array<ResolversTypes['Shift']>, ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  otherDates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  busyVolunteers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShiftTitleArgs, 'locale'>>;
  occurrence?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShiftStatus'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fits?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  volunteers?: Resolver<Maybe<ResolversTypes['ShiftPlaceConnection']>, ParentType, ContextType, Partial<ShiftVolunteersArgs>>;
};

export type ShiftPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftPlace'] = ResolversParentTypes['ShiftPlace']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  attendee?: Resolver<Maybe<ResolversTypes['Attendee']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShiftPlaceStatus'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VolunteerProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerProfile'] = ResolversParentTypes['VolunteerProfile']> = {
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShiftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftConnection'] = ResolversParentTypes['ShiftConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShiftEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShiftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftEdge'] = ResolversParentTypes['ShiftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
};

export type ShiftPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftPlaceConnection'] = ResolversParentTypes['ShiftPlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShiftPlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShiftPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftPlaceEdge'] = ResolversParentTypes['ShiftPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ShiftPlace']>, ParentType, ContextType>;
};

export type OccurrenceQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccurrenceQuota'] = ResolversParentTypes['OccurrenceQuota']> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WaitlistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistEntry'] = ResolversParentTypes['WaitlistEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['WaitlistStep'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  free?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  obstacle?: Resolver<Maybe<ResolversTypes['WaitlistObstacle']>, ParentType, ContextType>;
  offerEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WaitlistEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistEntryConnection'] = ResolversParentTypes['WaitlistEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WaitlistEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WaitlistEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistEntryEdge'] = ResolversParentTypes['WaitlistEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WaitlistEntry']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  CheckIn?: CheckInResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  Quota?: QuotaResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  OccurrenceConnection?: OccurrenceConnectionResolvers<ContextType>;
  OccurrenceEdge?: OccurrenceEdgeResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Attendee?: AttendeeResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  Clashes?: ClashesResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  ShiftPlace?: ShiftPlaceResolvers<ContextType>;
  VolunteerProfile?: VolunteerProfileResolvers<ContextType>;
  ShiftConnection?: ShiftConnectionResolvers<ContextType>;
  ShiftEdge?: ShiftEdgeResolvers<ContextType>;
  ShiftPlaceConnection?: ShiftPlaceConnectionResolvers<ContextType>;
  ShiftPlaceEdge?: ShiftPlaceEdgeResolvers<ContextType>;
  OccurrenceQuota?: OccurrenceQuotaResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  WaitlistEntry?: WaitlistEntryResolvers<ContextType>;
  WaitlistEntryConnection?: WaitlistEntryConnectionResolvers<ContextType>;
  WaitlistEntryEdge?: WaitlistEntryEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  access?: AccessDirectiveResolver<any, any, ContextType>;
  guarded?: GuardedDirectiveResolver<any, any, ContextType>;
};
