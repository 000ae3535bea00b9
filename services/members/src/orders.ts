import type { Order } from '@cluster/database'

/** How the lists are sorted; each has its index in the model. */
export const byName: Order = { field: 'sortName', kind: 'text', direction: 1 }
export const lastDecidedFirst: Order = { field: 'decidedOn', kind: 'text', direction: -1 }
