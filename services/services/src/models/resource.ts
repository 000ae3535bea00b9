import { collection, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'

/** What only one booking can have at a time: a press, a room. */
export interface ResourceRecord {
  _id: string
  name: TranslatedText
  servicePointId: string
  /** Rises with each booking that takes it: of two at once, one is tried again. */
  turn: number
}

export const Resource = collection<ResourceRecord>(
  'services',
  'resources',
  {
    _id: idField,
    name: { type: translatedField, required: true },
    servicePointId: { type: String, required: true },
    turn: { type: Number, required: true, default: 0 },
  },
  [
    // Those of a place.
    { fields: { servicePointId: 1, _id: 1 } },
  ],
)
