import { defineOutbox } from '@cluster/jobs'

export const outbox = defineOutbox('notifications', [])

/** Who is told of something: identity what its audit log needs. */
export const receivers = ['identity']
