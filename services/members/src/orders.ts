import type { Order } from '@cluster/database'

/** How the list of organisations is sorted; its indexes are in the model. */
export const byName: Order = { field: 'sortName', kind: 'text', direction: 1 }

/** How the list of partnerships is sorted, and the figures of an indicator; their indexes are in the models. */
export const newestFirst: Order = { field: 'startsOn', kind: 'text', direction: -1 }
export const byDay: Order = { field: 'on', kind: 'text', direction: 1 }
