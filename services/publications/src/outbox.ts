import { defineOutbox } from '@cluster/jobs'

export const outbox = defineOutbox('publications', ['notifications'])

/** Who is told of something: identity only what its audit log needs. */
export const receivers = ['notifications', 'identity']
