import { defineInbox } from '@cluster/jobs'

/** The facts that services tell this one. */
export const inbox = defineInbox('identity')
