import type { Order } from '@cluster/database'

/** How the lists of this service are sorted; each has its index in the model. */
export const byTitle: Order = { field: 'sortTitle', kind: 'text', direction: 1 }
export const asMade: Order = { field: '_id', kind: 'text', direction: 1 }
export const bySlot: Order = { field: 'startsAt', kind: 'instant', direction: 1 }
export const latestSlotFirst: Order = { field: 'startsAt', kind: 'instant', direction: -1 }
export const byClosing: Order = { field: 'closesAt', kind: 'instant', direction: 1 }
export const lastChangedFirst: Order = { field: 'changedAt', kind: 'instant', direction: -1 }
export const lastStartedFirst: Order = { field: 'startedAt', kind: 'instant', direction: -1 }
export const asEntered: Order = { field: 'at', kind: 'instant', direction: 1 }
