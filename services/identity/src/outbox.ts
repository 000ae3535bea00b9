import { defineOutbox } from '@cluster/jobs'

export const outbox = defineOutbox('identity', [])

/** Who is told of something: identity itself what its audit log needs, as by every other service; notifications of apps. */
export const receivers = ['identity', 'notifications']
