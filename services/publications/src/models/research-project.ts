import { collection, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'

export interface ResearchProjectRecord {
  _id: string
  title: TranslatedText
  /** Made of the title by `sortTextOf()` whenever that changes. */
  sortTitle: string
  summary: TranslatedText | null
  state: 'PLANNED' | 'UNDER_WAY' | 'FINISHED' | null
}

export const ResearchProject = collection<ResearchProjectRecord>(
  'publications',
  'research-projects',
  {
    _id: idField,
    title: { type: translatedField, required: true },
    sortTitle: { type: String, required: true },
    summary: { type: translatedField, default: null },
    state: { type: String, enum: ['PLANNED', 'UNDER_WAY', 'FINISHED', null], default: null },
  },
  [
    // The list of research projects.
    { fields: { sortTitle: 1, _id: 1 } },
  ],
)
