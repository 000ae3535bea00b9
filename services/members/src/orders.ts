import type { Order } from '@cluster/database'

/** How the lists are sorted; each has its indexes in its model. */
export const byName: Order = { field: 'sortName', kind: 'text', direction: 1 }
/** The applications, the longest waiting first. */
export const byApplication: Order = { field: 'appliedAt', kind: 'instant', direction: 1 }
/** As rows were made, or where their ids are made of a number, in its order. */
export const asMade: Order = { field: '_id', kind: 'text', direction: 1 }
export const lastMadeFirst: Order = { field: '_id', kind: 'text', direction: -1 }
/** As things were written down. */
export const asWritten: Order = { field: 'at', kind: 'instant', direction: 1 }
export const lastWrittenFirst: Order = { field: 'at', kind: 'instant', direction: -1 }

/** The movements of a holder, those of a day by their number, which the id ends with; the figures of an indicator. */
export const byDay: Order = { field: 'on', kind: 'text', direction: 1 }

/** How deadlines are sorted. */
export const byDate: Order = { field: 'at', kind: 'instant', direction: 1 }

/** Assemblies, and ballots by when they end. */
export const latestHeldFirst: Order = { field: 'heldAt', kind: 'instant', direction: -1 }
export const closingFirst: Order = { field: 'closesAt', kind: 'instant', direction: 1 }

/** Partnerships. */
export const newestFirst: Order = { field: 'startsOn', kind: 'text', direction: -1 }

/** Decisions about the ESS. */
export const lastDecidedFirst: Order = { field: 'decidedOn', kind: 'text', direction: -1 }
