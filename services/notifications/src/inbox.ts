import { defineInbox } from '@cluster/jobs'

/** The facts that other services tell this one. */
export const inbox = defineInbox('notifications')
