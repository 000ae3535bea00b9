import { defineSchedule } from '@cluster/jobs'

/** What changes by the clock: holds and offers that run out, bookings that are not fetched, cycles that open and close. */
export const schedule = defineSchedule('services', ['BOOKING', 'ORDER_CYCLE'])
