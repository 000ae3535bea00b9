import { defineOutbox } from '@cluster/jobs'

export const outbox = defineOutbox('notifications', [])

/** Who is told of something: identity what its audit log needs, this service itself that a policy has changed. */
export const receivers = ['identity', 'notifications']
