import { collection } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'

/** What something may be that changes by the clock. */
export const plannedKinds = ['EVENT', 'OCCURRENCE', 'OFFER'] as const

/**
 * The next instant at which an event, a date or an offer changes by the clock. The database holds it; jobs only wake
 * whoever looks then. Its id is that of what changes.
 */
export interface PlannedChangeRow extends Row {
  kind: (typeof plannedKinds)[number]
}

export const PlannedChange = collection<PlannedChangeRow>(
  'events',
  'plannedChanges',
  {
    _id: { type: String, required: true },
    kind: { type: String, enum: plannedKinds, required: true },
    ...rowFields,
  },
  [
    rowIndex,
    // What changes no more by itself is forgotten in a month.
    {
      fields: { finishedAt: 1 },
      expireAfterSeconds: 30 * 24 * 3_600,
      partialFilterExpression: { state: 'DONE' },
    },
  ],
)
