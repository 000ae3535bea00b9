import type { Order } from '@cluster/database'

/** How the lists of this service are sorted; each has its index in the model. */
export const latestFirst: Order = { field: 'startsAt', kind: 'instant', direction: -1 }
export const nextFirst: Order = { field: 'startsAt', kind: 'instant', direction: 1 }
export const asMade: Order = { field: '_id', kind: 'text', direction: 1 }
export const lastChangedFirst: Order = { field: 'changedAt', kind: 'instant', direction: -1 }
