import type { Order } from '@cluster/database'

/** How the lists are sorted; each has its indexes in its model. */
export const byName: Order = { field: 'sortName', kind: 'text', direction: 1 }
export const asMade: Order = { field: '_id', kind: 'text', direction: 1 }
export const latestHeldFirst: Order = { field: 'heldAt', kind: 'instant', direction: -1 }
export const closingFirst: Order = { field: 'closesAt', kind: 'instant', direction: 1 }
