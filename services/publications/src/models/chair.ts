import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'
import { type AffiliationRecord, type ResearchTopic, researchTopics } from './publication.ts'

export interface ChairRecord {
  _id: string
  name: TranslatedText
  /** 2014, 2014-06 or 2014-06-01 */
  createdOn: string
  foundingUniversities: AffiliationRecord[]
  topics: ResearchTopic[]
}

export const Chair = collection<ChairRecord>('publications', 'chairs', {
  _id: idField,
  name: { type: translatedField, required: true },
  createdOn: { type: String, required: true },
  foundingUniversities: {
    type: [
      embedded<AffiliationRecord>({
        name: { type: String, required: true },
        ror: { type: String, default: null },
      }),
    ],
    default: [],
  },
  topics: { type: [{ type: String, enum: researchTopics }], default: [] },
})
