import { defineSchedule, type Planned } from '@cluster/jobs'

const kinds = ['EVENT', 'OCCURRENCE', 'OFFER'] as const

/** What changes by the clock: events that are published or end, dates that open, close and end, offers that run out. */
export const schedule = defineSchedule('events', kinds)

export type PlannedChange = Planned<(typeof kinds)[number]>
