import type { Order } from '@cluster/database'

/** How the list of organisations is sorted; its indexes are in the model. */
export const byName: Order = { field: 'sortName', kind: 'text', direction: 1 }
