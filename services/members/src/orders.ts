import type { Order } from '@cluster/database'

/** How the list of organisations is sorted; its indexes are in the model. */
export const byName: Order = { field: 'sortName', kind: 'text', direction: 1 }

/** What is listed in the order in which it was made. */
export const asMade: Order = { field: '_id', kind: 'text', direction: 1 }

/** The movements of a holder: those of a day by their number, which the id ends with. */
export const byDay: Order = { field: 'on', kind: 'text', direction: 1 }
