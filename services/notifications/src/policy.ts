/** So long before the start of a date, in words of its own. */
export type TimedNotice = 'DAYS_7' | 'DAY_1' | 'HOUR_1'
/** What is told at once because it happened: to an event, to one of its dates, or to who waits for a place. */
export type News =
  | 'EVENT_MOVED'
  | 'EVENT_CANCELLED'
  | 'DATE_MOVED'
  | 'DATE_CANCELLED'
  | 'LINK_REVEALED'
  | 'WAITLISTED'
/** What is told as long as a registration is so: a place is offered, the offer ends soon, it has ended. */
export type OfferNotice = 'PLACE_OFFERED' | 'OFFER_ENDING' | 'OFFER_EXPIRED'
/** What a notice of a registration says; AHEAD where the policy has a distance that has no words of its own. */
export type EventNotice = TimedNotice | 'AHEAD' | News | OfferNotice
/** What a notice of a deadline says: that there is one, that it comes near, is over, has changed, is off. */
export type DeadlineNotice = 'SET' | 'AHEAD' | 'OVERDUE' | 'MOVED' | 'CALLED_OFF'
/** What a notice says to a volunteer. */
export type ShiftNotice = 'SHIFT_MOVED' | 'SHIFT_CANCELLED'
export type ReminderKind = EventNotice | DeadlineNotice | ShiftNotice

/** What people choose by how they are reminded. */
export const noticeTopics = ['EVENTS', 'BOOKINGS', 'ASSEMBLIES', 'MEMBERSHIP'] as const
export type NoticeTopic = (typeof noticeTopics)[number]

/** How long before or after. Days are of the calendar in the zone of what it is about; hours are exact. */
export type Distance = { days: number } | { hours: number }

/** How far a registration is, as the graph tells it. */
export type RegistrationStatus = 'CONFIRMED' | 'WAITLISTED' | 'OFFERED' | 'DECLINED' | 'EXPIRED' | 'CANCELLED'

const active: RegistrationStatus[] = ['CONFIRMED', 'OFFERED', 'WAITLISTED']

/** Who is told what, by how far their registration is: when it is planned, and once more when it is sent. */
export const toldTo: Record<EventNotice, readonly RegistrationStatus[]> = {
  DAYS_7: ['CONFIRMED'],
  DAY_1: ['CONFIRMED'],
  HOUR_1: ['CONFIRMED'],
  AHEAD: ['CONFIRMED'],
  EVENT_MOVED: active,
  EVENT_CANCELLED: active,
  DATE_MOVED: active,
  DATE_CANCELLED: active,
  LINK_REVEALED: ['CONFIRMED'],
  WAITLISTED: ['WAITLISTED'],
  PLACE_OFFERED: ['OFFERED'],
  OFFER_ENDING: ['OFFERED'],
  OFFER_EXPIRED: ['EXPIRED'],
}

/** What is told of which fact, at once. */
export const newsOf: Readonly<Record<string, News>> = {
  'event.moved': 'EVENT_MOVED',
  'event.cancelled': 'EVENT_CANCELLED',
  'occurrence.moved': 'DATE_MOVED',
  'occurrence.cancelled': 'DATE_CANCELLED',
  'occurrence.link-revealed': 'LINK_REVEALED',
  'registration.waitlisted': 'WAITLISTED',
}

/** What volunteers are told of which fact of their shift, at once. */
export const shiftNewsOf: Readonly<Record<string, ShiftNotice>> = {
  'shift.moved': 'SHIFT_MOVED',
  'shift.cancelled': 'SHIFT_CANCELLED',
}

/** So long before an offer ends, or after the last part of its time has begun, whichever is later, people are told so. */
export const offerEnding = { before: { hours: 2 }, lastPart: 1 / 4 }

/** A line of the policy by the clock. */
export type TimedRule = { before: Distance } | { after: Distance }

/** What an event's registrations bring, until staff change it. */
export const reminderPolicy: readonly TimedRule[] = [
  { before: { days: 7 } },
  { before: { days: 1 } },
  { before: { hours: 1 } },
]

/** A line of the policy: at once when something happened, or so long before or after the deadline. */
export type DeadlineRule = { at: 'SET' | 'MOVED' | 'CALLED_OFF' } | TimedRule

export interface DeadlinePolicy {
  kind: string
  /** What people choose how to be told of it by. */
  topic: NoticeTopic
  /** The service whose deadline it is. */
  of: string
  /** A day has its notices in the morning, and is over at its end; an instant has them by the clock, until it comes. */
  is: 'DAY' | 'INSTANT'
  /** True where the mail brings it for the recipient's calendar. */
  calendar?: boolean
  /** Those of what happened, which stay, and those by the clock until staff change them: each is too late once the next is due. */
  notices: readonly DeadlineRule[]
}

/** When notices of a day are due, by the clock of its zone. */
export const morning = { hour: 9 }

/** How long what happened to a day, or that it is over, is still worth telling. */
export const newsFor = { days: 7 }

/**
 * Who asks the graph for a deadline of a kind is told of it so, by mail; to whom is for the service to say. A new
 * kind is an entry here and its words in `mail/words/`.
 */
export const deadlinePolicy: readonly DeadlinePolicy[] = [
  {
    kind: 'AGREEMENT_ENDING',
    topic: 'MEMBERSHIP',
    of: 'members',
    is: 'DAY',
    notices: [{ before: { days: 180 } }, { before: { days: 90 } }, { before: { days: 30 } }],
  },
  {
    kind: 'ASSEMBLY',
    topic: 'ASSEMBLIES',
    of: 'members',
    is: 'INSTANT',
    calendar: true,
    notices: [
      { at: 'SET' },
      { at: 'MOVED' },
      { at: 'CALLED_OFF' },
      { before: { days: 3 } },
      { before: { hours: 2 } },
    ],
  },
  {
    kind: 'BASKETS_CALLED_OFF',
    topic: 'BOOKINGS',
    of: 'services',
    is: 'INSTANT',
    notices: [{ at: 'SET' }],
  },
  {
    kind: 'BASKETS_ORDERED',
    topic: 'BOOKINGS',
    of: 'services',
    is: 'INSTANT',
    notices: [{ at: 'SET' }, { before: { days: 1 } }],
  },
  {
    kind: 'BOOKING',
    topic: 'BOOKINGS',
    of: 'services',
    is: 'INSTANT',
    calendar: true,
    notices: [{ at: 'SET' }, { at: 'CALLED_OFF' }, { before: { days: 1 } }],
  },
  {
    kind: 'BOOKING_OFFER',
    topic: 'BOOKINGS',
    of: 'services',
    is: 'INSTANT',
    notices: [{ at: 'SET' }, { before: { hours: 2 } }],
  },
  {
    kind: 'BOOKING_READY',
    topic: 'BOOKINGS',
    of: 'services',
    is: 'DAY',
    notices: [{ at: 'SET' }, { before: { days: 7 } }],
  },
  {
    kind: 'BOOKING_REFUSED',
    topic: 'BOOKINGS',
    of: 'services',
    is: 'INSTANT',
    notices: [{ at: 'SET' }],
  },
  {
    kind: 'DEROGATION_ENDING',
    topic: 'MEMBERSHIP',
    of: 'members',
    is: 'DAY',
    notices: [{ before: { days: 30 } }, { before: { days: 7 } }, { before: { days: 0 } }],
  },
  {
    kind: 'DUES_PAYABLE',
    topic: 'MEMBERSHIP',
    of: 'members',
    is: 'DAY',
    notices: [
      { at: 'SET' },
      { at: 'MOVED' },
      { at: 'CALLED_OFF' },
      { before: { days: 7 } },
      { after: { days: 3 } },
    ],
  },
  {
    kind: 'ORDER_CYCLE_EXTENDED',
    topic: 'BOOKINGS',
    of: 'services',
    is: 'INSTANT',
    notices: [{ at: 'SET' }],
  },
  {
    kind: 'ESUS_ENDING',
    topic: 'MEMBERSHIP',
    of: 'members',
    is: 'DAY',
    notices: [{ before: { days: 90 } }, { before: { days: 30 } }, { before: { days: 7 } }],
  },
]

export const policyOf = (kind: string): DeadlinePolicy | undefined =>
  deadlinePolicy.find(policy => policy.kind === kind)

/** The kind of all events, beside those of deadlines. */
export const eventKind = 'EVENT'

const isByClock = (rule: DeadlineRule): rule is TimedRule => !('at' in rule)

/** What is changed by staff, by kind, and what holds until they do. */
export const plainRules: ReadonlyMap<string, readonly TimedRule[]> = new Map([
  [eventKind, reminderPolicy],
  ...deadlinePolicy.map(({ kind, notices }) => [kind, notices.filter(isByClock)] as const),
])

/** Reminders, which people may do without. All else changes what they may count on, and is told whatever they chose. */
const optional: readonly ReminderKind[] = ['DAYS_7', 'DAY_1', 'HOUR_1', 'AHEAD', 'OVERDUE']

interface Notice {
  kind: ReminderKind
  rule: string
  /** Null where it is of no deadline. */
  deadlineKind: string | null
}

/** By which topic one chooses how to be told of a notice; null for what is told whatever one chose. */
export function topicOfNotice({ kind, deadlineKind }: Omit<Notice, 'rule'>): NoticeTopic | null {
  if (!optional.includes(kind)) return null
  return deadlineKind === null ? 'EVENTS' : (policyOf(deadlineKind)?.topic ?? null)
}

const answeredSoon: readonly ReminderKind[] = ['HOUR_1', 'PLACE_OFFERED', 'OFFER_ENDING']

/** What has to be answered soon, or begins soon: it does not wait for the end of a quiet night. */
export const isUrgent = ({ kind, rule, deadlineKind }: Notice): boolean =>
  answeredSoon.includes(kind) || (deadlineKind === null && /^HOURS_[1-6]$/.test(rule))
