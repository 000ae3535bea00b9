import type { Order } from '@cluster/database'

/** How the lists of this service are sorted; each has its index in the model. */
export const asMade: Order = { field: '_id', kind: 'text', direction: 1 }
export const lastPlannedFirst: Order = { field: 'plannedAt', kind: 'instant', direction: -1 }
export const latestDueFirst: Order = { field: 'dueAt', kind: 'instant', direction: -1 }
export const newestVersionFirst: Order = { field: '_id', kind: 'text', direction: -1 }
