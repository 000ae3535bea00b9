import type { Order } from '@cluster/database'

/** How the list of apps is sorted; its index is in the model. */
export const byName: Order = { field: 'sortName', kind: 'text', direction: 1 }
