import { collection } from '@cluster/database'

/** The text of a file, for the search. */
export interface FileTextRecord {
  /** Where the bytes are in GridFS: versions that share them share it. */
  _id: string
  text: string
}

export const FileText = collection<FileTextRecord>('publications', 'fileTexts', {
  _id: { type: String, required: true },
  text: { type: String, default: '' },
})
