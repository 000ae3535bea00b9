import { defineOutbox } from '@cluster/jobs'

/** Who is told of every fact of this service. */
export const receivers = ['notifications']

export const outbox = defineOutbox('events', receivers)
