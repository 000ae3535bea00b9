import type { Words } from './words-of-events.ts'

export const english: Words = {
  language: 'en-GB',
  subject: {
    DAYS_7: 'In a week: {title}',
    DAY_1: 'Tomorrow: {title}',
    HOUR_1: 'In an hour: {title}',
    AHEAD: '{title}: {when}',
    EVENT_MOVED: 'Changed: {title}',
    EVENT_CANCELLED: 'Cancelled: {title}',
    DATE_MOVED: 'A date has changed: {title}',
    DATE_CANCELLED: 'A date is cancelled: {title}',
    LINK_REVEALED: 'Link to join: {title}',
    WAITLISTED: 'Waitlist: {title}',
    PLACE_OFFERED: 'A place for you: {title}',
    OFFER_ENDING: 'Your answer is awaited: {title}',
    OFFER_EXPIRED: 'Offer expired: {title}',
  },
  opening: {
    DAYS_7: 'You are registered for this event, which takes place in a week.',
    DAY_1: 'You are registered for this event, which takes place tomorrow.',
    HOUR_1: 'You are registered for this event, which begins in an hour.',
    AHEAD: 'You are registered for this event, which takes place {when}.',
    EVENT_MOVED: 'The time or place of this event has changed.',
    EVENT_CANCELLED: 'This event will not take place. You need not do anything.',
    DATE_MOVED: 'The time or place of this date has changed.',
    DATE_CANCELLED: 'This date is cancelled; the others do not change. You need not do anything.',
    LINK_REVEALED: 'You are registered for this event: here is the link to follow it from afar.',
    WAITLISTED:
      'There are not enough places left for now: you are on the waitlist. We will write to you as soon as there is a place for you.',
    PLACE_OFFERED:
      'A place has become free, and it is kept for you until the time below. Accept or decline it among your registrations; without an answer by then, it goes on to the next person.',
    OFFER_ENDING:
      'The place that is kept for you still awaits your answer. Accept or decline it among your registrations before the time below; after that, it goes on to the next person.',
    OFFER_EXPIRED:
      'The place that was kept for you was not accepted in time: it goes on to the next person. You can register again.',
  },
  kept: {
    CONFIRMED: 'Your place is kept.',
    WAITLISTED: 'You stay on the waitlist.',
    OFFERED: 'The place that is offered to you is kept until the time below.',
  },
  shifts: {
    SHIFT_MOVED: {
      subject: 'Your shift has changed: {title}',
      opening:
        'The time of this shift, for which you signed up, has changed. If it does not suit you any more, you can give your place back or offer it.',
    },
    SHIFT_CANCELLED: {
      subject: 'Shift cancelled: {title}',
      opening:
        'This shift, for which you signed up, is cancelled. Thank you for having wanted to help; you need not do anything.',
    },
  },
  event: 'Event',
  greeting: name => (name ? `Hello ${name},` : 'Hello,'),
  when: 'When',
  where: 'Where',
  online: 'From afar',
  organiser: 'Held by',
  reason: 'Reason',
  party: 'Number of people',
  rank: 'Rank on the waitlist',
  until: 'To be accepted by',
  reference: 'Registration',
  byDay: 'Due date',
  organisation: 'Organisation',
  more: 'Read more',
  closing: 'See you soon,\nInitiatives et Cité',
}
