import { collection, idField } from '@cluster/database'

export interface PublicationFileRecord {
  _id: string
  publicationId: string
  name: string
  /** In bytes, as it was announced and then found. */
  size: number
  /** EXPECTED until it came; what does not come in time is forgotten. */
  state: 'EXPECTED' | 'STORED'
  /** The media type that its bytes and its name have. */
  mediaType: string | null
  /** Of its bytes, in hexadecimal digits. */
  sha256: string | null
  /** Where its bytes are in GridFS; versions share them. */
  contentId: string | null
  expiresAt: Date
  storedAt: Date | null
  uploadedById: string | null
}

export const PublicationFile = collection<PublicationFileRecord>(
  'publications',
  'files',
  {
    _id: idField,
    publicationId: { type: String, required: true },
    name: { type: String, required: true },
    size: { type: Number, required: true },
    state: { type: String, enum: ['EXPECTED', 'STORED'], required: true },
    mediaType: { type: String, default: null },
    sha256: { type: String, default: null },
    contentId: { type: String, default: null },
    expiresAt: { type: Date, required: true },
    storedAt: { type: Date, default: null },
    uploadedById: { type: String, default: null },
  },
  [
    // The files of a publication; each has a name of its own there.
    { fields: { publicationId: 1, name: 1 }, unique: true },
    // Whether some version still has these bytes.
    { fields: { contentId: 1 } },
    // What a person sent: for its export and its erasure.
    { fields: { uploadedById: 1 } },
  ],
)
