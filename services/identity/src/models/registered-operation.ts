import { collection } from '@cluster/database'

/** An operation that an app may send by its hash, and nothing else if it is held to these. */
export interface RegisteredOperationRecord {
  /** `appId-hash`, so that registering twice makes one. */
  _id: string
  appId: string
  /** SHA-256 of the document, in hexadecimal digits. */
  hash: string
  name: string
  document: string
  registeredAt: Date
}

export const RegisteredOperation = collection<RegisteredOperationRecord>(
  'identity',
  'operations',
  {
    _id: { type: String, required: true },
    appId: { type: String, required: true },
    hash: { type: String, required: true },
    name: { type: String, required: true },
    document: { type: String, required: true },
    registeredAt: { type: Date, required: true },
  },
  // Which operations an app has, by name.
  [{ fields: { appId: 1, name: 1 } }],
)
