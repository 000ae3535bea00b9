import type { Order } from '@cluster/database'

/** How the list of organisations is sorted; its indexes are in the model. */
export const byName: Order = { field: 'sortName', kind: 'text', direction: 1 }

/** How deadlines are sorted. */
export const byDate: Order = { field: 'at', kind: 'instant', direction: 1 }

/** How people are sorted where only that each comes once counts. */
export const byId: Order = { field: '_id', kind: 'text', direction: 1 }
