import { collection } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'

/** A file to look at: whether it came in time, what text is in it, or whether its bytes are still anybody's. */
export interface FileWorkRow extends Row {
  /** Where bytes of it may be in GridFS, noted before the first is written: who dies in between leaves no orphans. */
  contentIds: string[]
}

export const FileWork = collection<FileWorkRow>(
  'publications',
  'fileWorks',
  {
    /** The id of the file. */
    _id: { type: String, required: true },
    contentIds: { type: [String], default: [] },
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
