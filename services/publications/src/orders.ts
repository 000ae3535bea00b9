import type { Order } from '@cluster/database'

/** How the lists of this service are sorted; each has its index in the model. */
export const newestFirst: Order = { field: 'publishedOn', kind: 'text', direction: -1 }
export const byTitle: Order = { field: 'sortTitle', kind: 'text', direction: 1 }
export const newestRequestFirst: Order = { field: 'requestedAt', kind: 'instant', direction: -1 }
