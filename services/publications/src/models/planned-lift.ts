import { collection } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'

/** When the embargo on a publication is to be lifted. The database holds it; jobs only wake whoever looks then. */
export type PlannedLiftRow = Row

export const PlannedLift = collection<PlannedLiftRow>(
  'publications',
  'plannedLifts',
  {
    /** The id of the publication. */
    _id: { type: String, required: true },
    ...rowFields,
  },
  [
    rowIndex,
    {
      fields: { finishedAt: 1 },
      expireAfterSeconds: 30 * 24 * 3_600,
      partialFilterExpression: { state: 'DONE' },
    },
  ],
)
