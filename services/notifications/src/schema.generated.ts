// Generated from the SDL by "npm run codegen": change that, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReminderRecord } from './models/reminder.ts';
import type { ReminderPolicyRecord, NoticeRuleRecord } from './models/reminder-policy.ts';
import type { NotificationPreferencesRecord } from './models/preferences.ts';
import type { WebhookEndpointRecord, WebhookSecretRecord, WebhookEndpointWithSecretRecord } from './models/webhook-endpoint.ts';
import type { WebhookDeliveryRecord, WebhookAttemptRecord } from './models/webhook-delivery.ts';
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
  /** An address on the mail, as RFC 5321. */
  EmailAddress: { input: string; output: string; }
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

export type Query = {
  __typename?: 'Query';
  /**
   * What was or will be sent: to staff everything, to a person its own. The earliest due first.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  reminders?: Maybe<ReminderConnection>;
  /**
   * What is sent ahead of events and deadlines, or after them: for each kind the version that holds now.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  reminderPolicies?: Maybe<Array<ReminderPolicy>>;
  /**
   * The versions of a policy, the newest first. The one that came with the program is not among them.
   * Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_REMINDER_KIND, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  reminderPolicyVersions?: Maybe<ReminderPolicyConnection>;
  /**
   * What would be sent of something, the first first, with an example in the place of what it would be about. It sends and
   * changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_REMINDER_KIND, INVALID_NOTICE_COUNT, INVALID_NOTICE_DISTANCE, REPEATED_NOTICE,
   * NOTICE_WITHOUT_WORDS, UNKNOWN_TIME_ZONE.
   */
  previewReminders?: Maybe<Array<ReminderPreview>>;
  /** What webhooks tell: the topics that an endpoint may have. */
  webhookTopics?: Maybe<Array<WebhookTopic>>;
  /**
   * Where webhooks are sent: to an app what it made itself, to staff all; as they were made.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  webhookEndpoints?: Maybe<WebhookEndpointConnection>;
  /**
   * One endpoint, with the log of what was sent there. For the app that made it, and for staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, WEBHOOK_ENDPOINT_NOT_FOUND.
   */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};


export type QueryRemindersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReminderFilter>;
};


export type QueryReminderPolicyVersionsArgs = {
  kind: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPreviewRemindersArgs = {
  input: PreviewRemindersInput;
};


export type QueryWebhookEndpointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WebhookEndpointFilter>;
};


export type QueryWebhookEndpointArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Erases a person from this service, for the job that erases it from all: what was and what would be sent to it. True
   * once nothing is left; doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  eraseFromNotifications?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Changes what is sent ahead of a kind, or after it, by mail, each as its recipient chose. It holds for what is planned already,
   * too: what the policy has no more is called off (POLICY_CHANGED), what it has now is planned, unless that would have been due by
   * now. What is told because something happened stays. Giving what holds already changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_REMINDER_KIND, INVALID_NOTICE_COUNT, INVALID_NOTICE_DISTANCE, REPEATED_NOTICE,
   * NOTICE_WITHOUT_WORDS, REMINDER_POLICY_CHANGED.
   */
  changeReminderPolicy?: Maybe<ReminderPolicy>;
  /**
   * Changes how the person who asks is reminded; what is left out stays. What is planned already follows it. Only reminders can
   * be done without: that something changed, a place that is offered, a convocation and dues are told at once in any case.
   * Errors: UNAUTHENTICATED, FORBIDDEN, REPEATED_TOPIC, INVALID_TIME_OF_DAY, INVALID_DIGEST_TIME, UNKNOWN_TIME_ZONE.
   */
  setNotificationPreferences?: Maybe<NotificationPreferences>;
  /**
   * Tries a reminder once more that failed. Doing it again changes nothing until it has failed again; one that comes too late by
   * now ends as MISSED.
   * Errors: UNAUTHENTICATED, FORBIDDEN, REMINDER_NOT_FOUND, REMINDER_NOT_FAILED.
   */
  replayReminder?: Maybe<Reminder>;
  /**
   * Notes that an address does not take mails any more, as a mail provider reports it: nothing is sent there until it is used
   * again. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  restAddress?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Lets mails be sent to an address again. True where it had rested.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  useAddressAgain?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Has what happens sent to an address of the app, from now on. The secret with which it checks that a webhook is ours is
   * in this answer and never again. For apps in their own name, at most 20 endpoints each.
   * Errors: UNAUTHENTICATED, FORBIDDEN, WEBHOOK_URL_MALFORMED, WEBHOOK_URL_NOT_HTTPS, WEBHOOK_URL_WITH_CREDENTIALS,
   * WEBHOOK_PORT_NOT_ALLOWED, WEBHOOK_ADDRESS_NOT_PUBLIC, WEBHOOK_URL_TAKEN, TOPICS_MISSING, TOPIC_UNKNOWN,
   * TEXT_TOO_LONG, TOO_MANY_WEBHOOK_ENDPOINTS.
   */
  createWebhookEndpoint?: Maybe<WebhookEndpointWithSecret>;
  /**
   * Changes an endpoint. What waits goes to the new address as well. For the app that made it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, WEBHOOK_ENDPOINT_NOT_FOUND, WEBHOOK_URL_MALFORMED, WEBHOOK_URL_NOT_HTTPS,
   * WEBHOOK_URL_WITH_CREDENTIALS, WEBHOOK_PORT_NOT_ALLOWED, WEBHOOK_ADDRESS_NOT_PUBLIC, WEBHOOK_URL_TAKEN,
   * TOPICS_MISSING, TOPIC_UNKNOWN, TEXT_TOO_LONG.
   */
  updateWebhookEndpoint?: Maybe<WebhookEndpoint>;
  /**
   * Deletes an endpoint: what waits for it is not sent any more. For the app that made it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, WEBHOOK_ENDPOINT_NOT_FOUND.
   */
  deleteWebhookEndpoint?: Maybe<WebhookEndpoint>;
  /**
   * Gives an endpoint another secret, which is in this answer and never again. For 24 hours webhooks are signed with the
   * one before as well. For the app that made the endpoint.
   * Errors: UNAUTHENTICATED, FORBIDDEN, WEBHOOK_ENDPOINT_NOT_FOUND, TOO_MANY_WEBHOOK_SECRETS.
   */
  rotateWebhookSecret?: Maybe<WebhookEndpointWithSecret>;
  /**
   * Stops sending to an endpoint. What happens meanwhile is not sent there; what waits fails, and may be sent by
   * `redeliver` later. Doing it again changes nothing. For the app that made it, and for staff: then only staff enables it again.
   * Errors: UNAUTHENTICATED, FORBIDDEN, WEBHOOK_ENDPOINT_NOT_FOUND.
   */
  disableWebhookEndpoint?: Maybe<WebhookEndpoint>;
  /**
   * Sends to an endpoint again that was disabled. For the app that made it, and for staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, WEBHOOK_ENDPOINT_NOT_FOUND, WEBHOOK_DISABLED_BY_STAFF, WEBHOOK_APP_REVOKED.
   */
  enableWebhookEndpoint?: Maybe<WebhookEndpoint>;
  /**
   * Sends a webhook of the topic `webhook.ping`, once, to an endpoint that is enabled or not. What came of it, the log of
   * attempts shows. For the app that made it, and for staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, WEBHOOK_ENDPOINT_NOT_FOUND.
   */
  pingWebhook?: Maybe<WebhookDelivery>;
  /**
   * Sends a webhook once more, under the same `webhook-id` and with all its tries; one that waits for its next try is sent
   * now. For the app that made the endpoint, and for staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, WEBHOOK_DELIVERY_NOT_FOUND, WEBHOOK_ENDPOINT_NOT_FOUND, WEBHOOK_ENDPOINT_DISABLED.
   */
  redeliver?: Maybe<WebhookDelivery>;
};


export type MutationEraseFromNotificationsArgs = {
  input: EraseFromNotificationsInput;
};


export type MutationChangeReminderPolicyArgs = {
  input: ChangeReminderPolicyInput;
};


export type MutationSetNotificationPreferencesArgs = {
  input: SetNotificationPreferencesInput;
};


export type MutationReplayReminderArgs = {
  input: ReplayReminderInput;
};


export type MutationRestAddressArgs = {
  input: RestAddressInput;
};


export type MutationUseAddressAgainArgs = {
  input: UseAddressAgainInput;
};


export type MutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};


export type MutationUpdateWebhookEndpointArgs = {
  input: UpdateWebhookEndpointInput;
};


export type MutationDeleteWebhookEndpointArgs = {
  input: WebhookEndpointInput;
};


export type MutationRotateWebhookSecretArgs = {
  input: WebhookEndpointInput;
};


export type MutationDisableWebhookEndpointArgs = {
  input: WebhookEndpointInput;
};


export type MutationEnableWebhookEndpointArgs = {
  input: WebhookEndpointInput;
};


export type MutationPingWebhookArgs = {
  input: WebhookEndpointInput;
};


export type MutationRedeliverArgs = {
  input: RedeliverInput;
};

/** Whom to erase from this service. */
export type EraseFromNotificationsInput = {
  /** The id of the person. */
  personId: Scalars['ID']['input'];
};

/** Which reminders a list shows. */
export type ReminderFilter = {
  /** Only those to this person. For staff; others see their own in any case. */
  recipientId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a reminder says: of an event, of one of its dates, of a place or a shift there, or of a deadline. */
export type ReminderKind =
  /** Of a deadline: it comes near. */
  | 'AHEAD'
  /** Of a deadline: it does not count any more; an assembly is called off, say. */
  | 'CALLED_OFF'
  /** One date of the event was called off. */
  | 'DATE_CANCELLED'
  /** One date of the event has another time or place. */
  | 'DATE_MOVED'
  /** The event is in a day. */
  | 'DAY_1'
  /** The event is in a week. */
  | 'DAYS_7'
  /** The event was called off. */
  | 'EVENT_CANCELLED'
  /** The event has another time or place. */
  | 'EVENT_MOVED'
  /** The event is in an hour. */
  | 'HOUR_1'
  /** Where the event is followed from afar. */
  | 'LINK_REVEALED'
  /** Of a deadline: it has another date, or what one has to know of it is different. */
  | 'MOVED'
  /** The place that is offered has to be accepted soon. */
  | 'OFFER_ENDING'
  /** The place that was offered was not accepted in time. */
  | 'OFFER_EXPIRED'
  /** Of a deadline: it is over. */
  | 'OVERDUE'
  /** A place has become free, and is kept for who waits. */
  | 'PLACE_OFFERED'
  /** Of a deadline: there is one. An assembly is convened, dues are called. */
  | 'SET'
  /** A shift on which the volunteer has a place was called off. */
  | 'SHIFT_CANCELLED'
  /** A shift on which the volunteer has a place is at another time. */
  | 'SHIFT_MOVED'
  /** There are not enough places: one waits. */
  | 'WAITLISTED';

/** How far a reminder is. */
export type ReminderState =
  /** Not sent, since what it is about was moved or called off. */
  | 'CANCELLED'
  /** Waits for the mail that collects several. */
  | 'COLLECTED'
  /** Not sent, since it could not be delivered. */
  | 'FAILED'
  /** Not sent, since it would have come too late. */
  | 'MISSED'
  /** Waits until it is due. */
  | 'PLANNED'
  /** Handed to the mail server. */
  | 'SENT';

/** A message to one person about one event, one deadline or one shift, sent once. */
export type Reminder = {
  __typename?: 'Reminder';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it says. */
  kind: ReminderKind;
  /** Which rule of the policy made it: SET, DAYS_90, HOURS_2, DAYS_3_AFTER … */
  rule: Scalars['String']['output'];
  /** How far it is. */
  state: ReminderState;
  /** Why it was not sent, as a code: EVENT_MOVED, REGISTRATION_CANCELLED, RECIPIENT_REMOVED, a code of the mail server … */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who gets it. */
  recipient?: Maybe<Person>;
  /** Which event; null where it is about something else. */
  event?: Maybe<Event>;
  /** Which deadline; null where it is about something else. */
  deadline?: Maybe<Deadline>;
  /** When it is to be sent. */
  dueAt: Scalars['DateTime']['output'];
  /** From when on it would come too late. */
  expiresAt: Scalars['DateTime']['output'];
  /** When somebody last began to send it, by the clock of the database. */
  claimedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent, or given up. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
};

/** A deadline, here as what a reminder is about. */
export type Deadline = {
  __typename?: 'Deadline';
  /** An opaque id. */
  id: Scalars['ID']['output'];
};

/** An event, here as what a reminder is about. */
export type Event = {
  __typename?: 'Event';
  /** An opaque id. */
  id: Scalars['ID']['output'];
};

/** A person, here as one who is reminded. */
export type Person = {
  __typename?: 'Person';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** How it wants to be reminded. */
  notificationPreferences?: Maybe<NotificationPreferences>;
  /**
   * What was and will be sent to it, and what became of that, the latest due first. For the person, and staff.
   * Errors: FORBIDDEN, UNAUTHENTICATED, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  deliveries?: Maybe<ReminderConnection>;
};


/** A person, here as one who is reminded. */
export type PersonDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All that is kept about a person: here, what it was and will be reminded of. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** Whose it is. */
  personId: Scalars['ID']['output'];
  /** Its reminders, all of them, the earliest due first, and how it wants to be reminded. */
  notifications?: Maybe<Scalars['JSON']['output']>;
};

/** A page of reminders. */
export type ReminderConnection = {
  __typename?: 'ReminderConnection';
  /** The reminders of this page, each with its cursor. */
  edges: Array<ReminderEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A reminder in a list. */
export type ReminderEdge = {
  __typename?: 'ReminderEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The reminder. */
  node?: Maybe<Reminder>;
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

/** The policy of a kind as it should be. */
export type ChangeReminderPolicyInput = {
  /** EVENT, or a kind of deadline, as `reminderPolicies` names them. */
  kind: Scalars['String']['input'];
  /** The version that you saw: where another holds by now, nothing is changed. */
  version: Scalars['Int']['input'];
  /** All of its reminders, 1 to 10, in any order. */
  notices: Array<NoticeRuleInput>;
};

/** Of what to show reminders. */
export type PreviewRemindersInput = {
  /** EVENT, or a kind of deadline, as `reminderPolicies` names them. */
  kind: Scalars['String']['input'];
  /** When the example begins or ends: an event of that instant, the day of that instant. */
  at: Scalars['DateTime']['input'];
  /** Where, as an IANA time zone. */
  timeZone: Scalars['String']['input'];
  /** In which language. */
  locale: NoticeLocale;
  /** By which reminders: those that hold now when it is left out. */
  notices?: InputMaybe<Array<NoticeRuleInput>>;
};

/** A reminder, by how far it is from what it is about. */
export type NoticeRuleInput = {
  /** Before or after. */
  side: NoticeSide;
  /** How many: at most 730 days before, 30 days after. */
  count: Scalars['Int']['input'];
  /** Of what. */
  unit: NoticeUnit;
};

/** In which language a mail is. */
export type NoticeLocale =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** On which side of what it is about a reminder is sent. */
export type NoticeSide =
  /** After it. */
  | 'AFTER'
  /** Ahead of it. */
  | 'BEFORE';

/** What a distance is counted in. */
export type NoticeUnit =
  /** Days of the calendar: the same time of the clock, or the morning for what has a day. */
  | 'DAYS'
  /** Exact hours. */
  | 'HOURS';

/** By what people are told. */
export type NoticeChannel =
  /** By mail, in the language of the recipient. */
  | 'MAIL';

/** Who is told. */
export type NoticeAudience =
  /** Those whom the service names whose deadline it is. */
  | 'NAMED_BY_SERVICE'
  /** Those who have a place at the event. */
  | 'WITH_A_PLACE';

/** A version of what is sent ahead of a kind, or after it. */
export type ReminderPolicy = {
  __typename?: 'ReminderPolicy';
  /** EVENT, or a kind of deadline. */
  kind: Scalars['String']['output'];
  /** 0 for the one that comes with the program. */
  version: Scalars['Int']['output'];
  /** By which topic people choose how to be told of it. */
  topic: NoticeTopic;
  /** Who is told. */
  audience: NoticeAudience;
  /** By what. */
  channel: NoticeChannel;
  /** Its reminders, the first that is due first. */
  notices: Array<NoticeRule>;
  /** When it was changed; null where it comes with the program. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it; null where it comes with the program. */
  changedBy?: Maybe<Person>;
};

/** A reminder, by how far it is from what it is about. */
export type NoticeRule = {
  __typename?: 'NoticeRule';
  /** How it is known in `Reminder.rule`: DAYS_90, HOURS_2, DAYS_3_AFTER … */
  rule: Scalars['String']['output'];
  /** Before or after. */
  side: NoticeSide;
  /** How many. */
  count: Scalars['Int']['output'];
  /** Of what. */
  unit: NoticeUnit;
  /** Since when it is in the policy: what would have been due before is not made up for. Null for always. */
  since?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of versions of a policy. */
export type ReminderPolicyConnection = {
  __typename?: 'ReminderPolicyConnection';
  /** The versions of this page, each with its cursor. */
  edges: Array<ReminderPolicyEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A version in a list. */
export type ReminderPolicyEdge = {
  __typename?: 'ReminderPolicyEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node?: Maybe<ReminderPolicy>;
};

/** A reminder as it would be sent. */
export type ReminderPreview = {
  __typename?: 'ReminderPreview';
  /** What it says. */
  kind: ReminderKind;
  /** How it is known in `Reminder.rule`. */
  rule: Scalars['String']['output'];
  /** When it would be sent. */
  dueAt: Scalars['DateTime']['output'];
  /** From when on it would come too late. */
  expiresAt: Scalars['DateTime']['output'];
  /** The subject of the mail. */
  subject: Scalars['String']['output'];
  /** The mail as plain text. */
  text: Scalars['String']['output'];
  /** The mail as HTML. */
  html: Scalars['String']['output'];
};

/** What changes of how one is reminded; what is left out stays. */
export type SetNotificationPreferencesInput = {
  /** How reminders of topics come. Those that are not named stay. */
  deliveries?: InputMaybe<Array<TopicDeliveryInput>>;
  /** When nothing is sent that can wait; null for never. */
  quietHours?: InputMaybe<QuietHoursInput>;
  /** The hour of the day at which collected reminders come, 0 to 23. */
  digestHour?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which those of a week come, 1 for Monday to 7 for Sunday. */
  digestDay?: InputMaybe<Scalars['Int']['input']>;
  /** The time zone of these times, by its IANA name. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** How reminders of a topic come. */
export type TopicDeliveryInput = {
  /** Which topic. */
  topic: NoticeTopic;
  /** How. */
  mode: DeliveryMode;
};

/** Times of the day, such as `22:00`, at which nothing is sent that can wait. */
export type QuietHoursInput = {
  /** From when on. */
  from: Scalars['String']['input'];
  /** Until when: where it is earlier, of the next day. */
  until: Scalars['String']['input'];
};

/** Which reminder to try again. */
export type ReplayReminderInput = {
  /** The id of the reminder. */
  id: Scalars['ID']['input'];
};

/** An address that does not take mails any more. */
export type RestAddressInput = {
  /** The address. */
  email: Scalars['EmailAddress']['input'];
  /** Why, as a code: 550, COMPLAINT … */
  reason: BounceReason;
};

/** Why an address does not take mails any more. */
export type BounceReason =
  /** Its owner called a mail spam. */
  | 'COMPLAINT'
  /** Its server refused a mail for good, after it had taken it. */
  | 'HARD_BOUNCE';

/** An address that takes mails again. */
export type UseAddressAgainInput = {
  /** The address. */
  email: Scalars['EmailAddress']['input'];
};

/** What people choose by how they are reminded. */
export type NoticeTopic =
  /** Assemblies that one is convened to. */
  | 'ASSEMBLIES'
  /** What one has booked, and what is ready or offered. */
  | 'BOOKINGS'
  /** Events that one is registered for. */
  | 'EVENTS'
  /** Dues, agreements, accreditations of the organisations that one acts for. */
  | 'MEMBERSHIP';

/** How reminders come. */
export type DeliveryMode =
  /** Each by itself, when it is due. */
  | 'AT_ONCE'
  /** Together, once a day. */
  | 'DAILY'
  /** Not at all. */
  | 'OFF'
  /** Together, once a week. What would come too late comes by itself. */
  | 'WEEKLY';

/** How a person wants to be reminded. */
export type NotificationPreferences = {
  __typename?: 'NotificationPreferences';
  /** How reminders of each topic come. */
  deliveries: Array<TopicDelivery>;
  /** When nothing is sent that can wait; null for never. */
  quietHours?: Maybe<QuietHours>;
  /** The hour of the day at which collected reminders come. */
  digestHour: Scalars['Int']['output'];
  /** The day on which those of a week come, 1 for Monday to 7 for Sunday. */
  digestDay: Scalars['Int']['output'];
  /** The time zone of these times, by its IANA name. */
  timeZone: Scalars['String']['output'];
};

/** How reminders of a topic come. */
export type TopicDelivery = {
  __typename?: 'TopicDelivery';
  /** Which topic. */
  topic: NoticeTopic;
  /** How. */
  mode: DeliveryMode;
};

/** Times of the day at which nothing is sent that can wait. */
export type QuietHours = {
  __typename?: 'QuietHours';
  /** From when on. */
  from: Scalars['String']['output'];
  /** Until when: where it is earlier, of the next day. */
  until: Scalars['String']['output'];
};

/** Where to send webhooks, and which. */
export type CreateWebhookEndpointInput = {
  /**
   * The address, `https:` on port 443 or 8443, at most 2000 characters. It must lead into the open internet whenever
   * something is sent there, answer within eight seconds with 200 to 299, and redirect nowhere.
   */
  url: Scalars['String']['input'];
  /** The names of the topics: see `webhookTopics`. */
  topics: Array<Scalars['String']['input']>;
  /** What it is for, at most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** What of an endpoint to change: what is left out stays. */
export type UpdateWebhookEndpointInput = {
  /** The id of the endpoint. */
  id: Scalars['ID']['input'];
  /** Another address. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** All topics that it has from now on. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is for; null for nothing. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** Which endpoint. */
export type WebhookEndpointInput = {
  /** The id of the endpoint. */
  id: Scalars['ID']['input'];
};

/** Which webhook to send once more. */
export type RedeliverInput = {
  /** The id of the delivery: its `webhook-id`. */
  deliveryId: Scalars['ID']['input'];
};

/** Which endpoints a list shows. */
export type WebhookEndpointFilter = {
  /** Only those of this app. For staff; an app sees its own in any case. */
  appId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which deliveries a list shows. */
export type WebhookDeliveryFilter = {
  /** Only those in this state. */
  state?: InputMaybe<WebhookDeliveryState>;
};

/** Something that webhooks tell. */
export type WebhookTopic = {
  __typename?: 'WebhookTopic';
  /** Its name, which is the `type` of the webhook: `event.published`. */
  name: Scalars['String']['output'];
  /** What happened, in English. */
  description: Scalars['String']['output'];
  /** Of which type of the graph `data.id` of the webhook is an id. */
  subjectType: Scalars['String']['output'];
  /** Does it happen already? Else it is a name for what is to come. */
  isTold: Scalars['Boolean']['output'];
};

/** Does an endpoint get what happens? */
export type WebhookEndpointState =
  /** It does. */
  | 'ACTIVE'
  /** It does not: `disabledBecause` says why. */
  | 'DISABLED';

/** Why an endpoint is disabled. */
export type WebhookDisabledReason =
  /** The rights of its app were taken back. */
  | 'APP_REVOKED'
  /** Its app wanted that. */
  | 'BY_APP'
  /** Staff wanted that. */
  | 'BY_STAFF'
  /** Everything that was sent there in five days failed. */
  | 'FAILING'
  /** It answered that it is gone for good (410). */
  | 'GONE';

/** How far a delivery is. */
export type WebhookDeliveryState =
  /** Not sent, since its endpoint was deleted. */
  | 'CANCELLED'
  /** The endpoint answered with 200 to 299. */
  | 'DELIVERED'
  /** Given up: `reason` says why. */
  | 'FAILED'
  /** Waits to be sent, for the first time or again. */
  | 'PLANNED';

/** An address of an app to which webhooks are sent. */
export type WebhookEndpoint = {
  __typename?: 'WebhookEndpoint';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Whose it is. */
  app: App;
  /** The address. */
  url: Scalars['String']['output'];
  /** What it is for. */
  description?: Maybe<Scalars['String']['output']>;
  /** The names of the topics that are sent there. */
  topics: Array<Scalars['String']['output']>;
  /** Does it get what happens? */
  state: WebhookEndpointState;
  /** Why it is disabled; null while it is not. */
  disabledBecause?: Maybe<WebhookDisabledReason>;
  /** Since when it is disabled; null while it is not. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when nothing that was sent there succeeded; null where the last thing did. After five days it is disabled. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Its secrets that are valid, the newest first, without what is secret. */
  secrets: Array<WebhookSecret>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /**
   * What was and will be sent there, the last planned first. What has ended is kept for 30 days.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  deliveries?: Maybe<WebhookDeliveryConnection>;
};


/** An address of an app to which webhooks are sent. */
export type WebhookEndpointDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WebhookDeliveryFilter>;
};

/** That an endpoint has a secret. */
export type WebhookSecret = {
  __typename?: 'WebhookSecret';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends; null when it does not. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An endpoint that was just given a secret. */
export type WebhookEndpointWithSecret = {
  __typename?: 'WebhookEndpointWithSecret';
  /** The endpoint. */
  endpoint: WebhookEndpoint;
  /** Its secret, `whsec_…`: keep it safe. Null when the same request was answered before: then make another one. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** A webhook to one endpoint. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** Its `webhook-id`, the same each time that it is sent. */
  id: Scalars['ID']['output'];
  /** What it tells. */
  topic: Scalars['String']['output'];
  /** The id of what it happened to: `data.id` of the webhook. */
  subjectId: Scalars['ID']['output'];
  /** When that happened: `timestamp` of the webhook. */
  happenedAt: Scalars['DateTime']['output'];
  /** How far it is. */
  state: WebhookDeliveryState;
  /**
   * Why it is not delivered, as a code: HTTP_500, TIMEOUT, ADDRESS_NOT_PUBLIC, ENDPOINT_DISABLED …; of one that waits, of
   * its last try.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it is sent next; null when it is not. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was delivered or given up. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Each time that it was sent, the first one first; the last 50. */
  attempts: Array<WebhookAttempt>;
};

/** That a webhook was sent. Nothing of what was answered is kept but this. */
export type WebhookAttempt = {
  __typename?: 'WebhookAttempt';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How long it took, in milliseconds. */
  durationMs: Scalars['Int']['output'];
  /** The status of the answer; null when there was none. */
  status?: Maybe<Scalars['Int']['output']>;
  /** Why there was no answer, as a code; null when there was one. */
  error?: Maybe<Scalars['String']['output']>;
};

/** An app, here as one that has webhooks sent to it. */
export type App = {
  __typename?: 'App';
  /** Its OAuth client id. */
  id: Scalars['ID']['output'];
};

/** A page of endpoints. */
export type WebhookEndpointConnection = {
  __typename?: 'WebhookEndpointConnection';
  /** The endpoints of this page, each with its cursor. */
  edges: Array<WebhookEndpointEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** An endpoint in a list. */
export type WebhookEndpointEdge = {
  __typename?: 'WebhookEndpointEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The endpoint. */
  node?: Maybe<WebhookEndpoint>;
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  /** The deliveries of this page, each with its cursor. */
  edges: Array<WebhookDeliveryEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A delivery in a list. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The delivery. */
  node?: Maybe<WebhookDelivery>;
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
  Person: Person;
  PersonalData: PersonalData;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"personId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EraseFromNotificationsInput: EraseFromNotificationsInput;
  ReminderFilter: ReminderFilter;
  ReminderKind: ReminderKind;
  ReminderState: ReminderState;
  Reminder: ResolverTypeWrapper<ReminderRecord>;
  Deadline: ResolverTypeWrapper<Deadline>;
  Event: ResolverTypeWrapper<Event>;
  Person: ResolverTypeWrapper<Omit<Person, 'notificationPreferences' | 'deliveries'> & { notificationPreferences?: Maybe<ResolversTypes['NotificationPreferences']>, deliveries?: Maybe<ResolversTypes['ReminderConnection']> }>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  ReminderConnection: ResolverTypeWrapper<Omit<ReminderConnection, 'edges'> & { edges: Array<ResolversTypes['ReminderEdge']> }>;
  ReminderEdge: ResolverTypeWrapper<Omit<ReminderEdge, 'node'> & { node?: Maybe<ResolversTypes['Reminder']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ChangeReminderPolicyInput: ChangeReminderPolicyInput;
  PreviewRemindersInput: PreviewRemindersInput;
  NoticeRuleInput: NoticeRuleInput;
  NoticeLocale: NoticeLocale;
  NoticeSide: NoticeSide;
  NoticeUnit: NoticeUnit;
  NoticeChannel: NoticeChannel;
  NoticeAudience: NoticeAudience;
  ReminderPolicy: ResolverTypeWrapper<ReminderPolicyRecord>;
  NoticeRule: ResolverTypeWrapper<NoticeRuleRecord>;
  ReminderPolicyConnection: ResolverTypeWrapper<Omit<ReminderPolicyConnection, 'edges'> & { edges: Array<ResolversTypes['ReminderPolicyEdge']> }>;
  ReminderPolicyEdge: ResolverTypeWrapper<Omit<ReminderPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['ReminderPolicy']> }>;
  ReminderPreview: ResolverTypeWrapper<ReminderPreview>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  TopicDeliveryInput: TopicDeliveryInput;
  QuietHoursInput: QuietHoursInput;
  ReplayReminderInput: ReplayReminderInput;
  RestAddressInput: RestAddressInput;
  BounceReason: BounceReason;
  UseAddressAgainInput: UseAddressAgainInput;
  NoticeTopic: NoticeTopic;
  DeliveryMode: DeliveryMode;
  NotificationPreferences: ResolverTypeWrapper<NotificationPreferencesRecord>;
  TopicDelivery: ResolverTypeWrapper<TopicDelivery>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  WebhookEndpointInput: WebhookEndpointInput;
  RedeliverInput: RedeliverInput;
  WebhookEndpointFilter: WebhookEndpointFilter;
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookTopic: ResolverTypeWrapper<WebhookTopic>;
  WebhookEndpointState: WebhookEndpointState;
  WebhookDisabledReason: WebhookDisabledReason;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointRecord>;
  WebhookSecret: ResolverTypeWrapper<WebhookSecretRecord>;
  WebhookEndpointWithSecret: ResolverTypeWrapper<WebhookEndpointWithSecretRecord>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryRecord>;
  WebhookAttempt: ResolverTypeWrapper<WebhookAttemptRecord>;
  App: ResolverTypeWrapper<App>;
  WebhookEndpointConnection: ResolverTypeWrapper<Omit<WebhookEndpointConnection, 'edges'> & { edges: Array<ResolversTypes['WebhookEndpointEdge']> }>;
  WebhookEndpointEdge: ResolverTypeWrapper<Omit<WebhookEndpointEdge, 'node'> & { node?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges'> & { edges: Array<ResolversTypes['WebhookDeliveryEdge']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node?: Maybe<ResolversTypes['WebhookDelivery']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  EraseFromNotificationsInput: EraseFromNotificationsInput;
  ReminderFilter: ReminderFilter;
  Reminder: ReminderRecord;
  Deadline: Deadline;
  Event: Event;
  Person: Omit<Person, 'notificationPreferences' | 'deliveries'> & { notificationPreferences?: Maybe<ResolversParentTypes['NotificationPreferences']>, deliveries?: Maybe<ResolversParentTypes['ReminderConnection']> } | FederationReferenceTypes['Person'];
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  ReminderConnection: Omit<ReminderConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReminderEdge']> };
  ReminderEdge: Omit<ReminderEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Reminder']> };
  PageInfo: PageInfo;
  ChangeReminderPolicyInput: ChangeReminderPolicyInput;
  PreviewRemindersInput: PreviewRemindersInput;
  NoticeRuleInput: NoticeRuleInput;
  ReminderPolicy: ReminderPolicyRecord;
  NoticeRule: NoticeRuleRecord;
  ReminderPolicyConnection: Omit<ReminderPolicyConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReminderPolicyEdge']> };
  ReminderPolicyEdge: Omit<ReminderPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ReminderPolicy']> };
  ReminderPreview: ReminderPreview;
  EmailAddress: Scalars['EmailAddress']['output'];
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  TopicDeliveryInput: TopicDeliveryInput;
  QuietHoursInput: QuietHoursInput;
  ReplayReminderInput: ReplayReminderInput;
  RestAddressInput: RestAddressInput;
  UseAddressAgainInput: UseAddressAgainInput;
  NotificationPreferences: NotificationPreferencesRecord;
  TopicDelivery: TopicDelivery;
  QuietHours: QuietHours;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  WebhookEndpointInput: WebhookEndpointInput;
  RedeliverInput: RedeliverInput;
  WebhookEndpointFilter: WebhookEndpointFilter;
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookTopic: WebhookTopic;
  WebhookEndpoint: WebhookEndpointRecord;
  WebhookSecret: WebhookSecretRecord;
  WebhookEndpointWithSecret: WebhookEndpointWithSecretRecord;
  WebhookDelivery: WebhookDeliveryRecord;
  WebhookAttempt: WebhookAttemptRecord;
  App: App;
  WebhookEndpointConnection: Omit<WebhookEndpointConnection, 'edges'> & { edges: Array<ResolversParentTypes['WebhookEndpointEdge']> };
  WebhookEndpointEdge: Omit<WebhookEndpointEdge, 'node'> & { node?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges'> & { edges: Array<ResolversParentTypes['WebhookDeliveryEdge']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['WebhookDelivery']> };
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  reminders?: Resolver<Maybe<ResolversTypes['ReminderConnection']>, ParentType, ContextType, Partial<QueryRemindersArgs>>;
  reminderPolicies?: Resolver<Maybe<Array<ResolversTypes['ReminderPolicy']>>, ParentType, ContextType>;
  reminderPolicyVersions?: Resolver<Maybe<ResolversTypes['ReminderPolicyConnection']>, ParentType, ContextType, RequireFields<QueryReminderPolicyVersionsArgs, 'kind'>>;
  previewReminders?: Resolver<Maybe<Array<ResolversTypes['ReminderPreview']>>, ParentType, ContextType, RequireFields<QueryPreviewRemindersArgs, 'input'>>;
  webhookTopics?: Resolver<Maybe<Array<ResolversTypes['WebhookTopic']>>, ParentType, ContextType>;
  webhookEndpoints?: Resolver<Maybe<ResolversTypes['WebhookEndpointConnection']>, ParentType, ContextType, Partial<QueryWebhookEndpointsArgs>>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType, RequireFields<QueryWebhookEndpointArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  eraseFromNotifications?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEraseFromNotificationsArgs, 'input'>>;
  changeReminderPolicy?: Resolver<Maybe<ResolversTypes['ReminderPolicy']>, ParentType, ContextType, RequireFields<MutationChangeReminderPolicyArgs, 'input'>>;
  setNotificationPreferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType, RequireFields<MutationSetNotificationPreferencesArgs, 'input'>>;
  replayReminder?: Resolver<Maybe<ResolversTypes['Reminder']>, ParentType, ContextType, RequireFields<MutationReplayReminderArgs, 'input'>>;
  restAddress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationRestAddressArgs, 'input'>>;
  useAddressAgain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationUseAddressAgainArgs, 'input'>>;
  createWebhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpointWithSecret']>, ParentType, ContextType, RequireFields<MutationCreateWebhookEndpointArgs, 'input'>>;
  updateWebhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType, RequireFields<MutationUpdateWebhookEndpointArgs, 'input'>>;
  deleteWebhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType, RequireFields<MutationDeleteWebhookEndpointArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['WebhookEndpointWithSecret']>, ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  disableWebhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType, RequireFields<MutationDisableWebhookEndpointArgs, 'input'>>;
  enableWebhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType, RequireFields<MutationEnableWebhookEndpointArgs, 'input'>>;
  pingWebhook?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType, RequireFields<MutationPingWebhookArgs, 'input'>>;
  redeliver?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType, RequireFields<MutationRedeliverArgs, 'input'>>;
};

export type ReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReminderKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReminderState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notificationPreferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ResolversTypes['ReminderConnection']>, ParentType, ContextType, Partial<PersonDeliveriesArgs>>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ReminderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderConnection'] = ResolversParentTypes['ReminderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReminderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReminderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderEdge'] = ResolversParentTypes['ReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Reminder']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReminderPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderPolicy'] = ResolversParentTypes['ReminderPolicy']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NoticeTopic'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['NoticeAudience'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['NoticeRule']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type NoticeRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeRule'] = ResolversParentTypes['NoticeRule']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['NoticeSide'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['NoticeUnit'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReminderPolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderPolicyConnection'] = ResolversParentTypes['ReminderPolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReminderPolicyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReminderPolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderPolicyEdge'] = ResolversParentTypes['ReminderPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ReminderPolicy']>, ParentType, ContextType>;
};

export type ReminderPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderPreview'] = ResolversParentTypes['ReminderPreview']> = {
  kind?: Resolver<ResolversTypes['ReminderKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type NotificationPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  deliveries?: Resolver<Array<ResolversTypes['TopicDelivery']>, ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  digestHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digestDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicDelivery'] = ResolversParentTypes['TopicDelivery']> = {
  topic?: Resolver<ResolversTypes['NoticeTopic'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['DeliveryMode'], ParentType, ContextType>;
};

export type QuietHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookTopic'] = ResolversParentTypes['WebhookTopic']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isTold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  app?: Resolver<ResolversTypes['App'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookEndpointState'], ParentType, ContextType>;
  disabledBecause?: Resolver<Maybe<ResolversTypes['WebhookDisabledReason']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['WebhookSecret']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ResolversTypes['WebhookDeliveryConnection']>, ParentType, ContextType, Partial<WebhookEndpointDeliveriesArgs>>;
};

export type WebhookSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSecret'] = ResolversParentTypes['WebhookSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WebhookEndpointWithSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointWithSecret'] = ResolversParentTypes['WebhookEndpointWithSecret']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<Array<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['App'] = ResolversParentTypes['App']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WebhookEndpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointConnection'] = ResolversParentTypes['WebhookEndpointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEndpointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookEndpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointEdge'] = ResolversParentTypes['WebhookEndpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  ReminderEdge?: ReminderEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ReminderPolicy?: ReminderPolicyResolvers<ContextType>;
  NoticeRule?: NoticeRuleResolvers<ContextType>;
  ReminderPolicyConnection?: ReminderPolicyConnectionResolvers<ContextType>;
  ReminderPolicyEdge?: ReminderPolicyEdgeResolvers<ContextType>;
  ReminderPreview?: ReminderPreviewResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  TopicDelivery?: TopicDeliveryResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  WebhookTopic?: WebhookTopicResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookSecret?: WebhookSecretResolvers<ContextType>;
  WebhookEndpointWithSecret?: WebhookEndpointWithSecretResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  App?: AppResolvers<ContextType>;
  WebhookEndpointConnection?: WebhookEndpointConnectionResolvers<ContextType>;
  WebhookEndpointEdge?: WebhookEndpointEdgeResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  access?: AccessDirectiveResolver<any, any, ContextType>;
  guarded?: GuardedDirectiveResolver<any, any, ContextType>;
};
