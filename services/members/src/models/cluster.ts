import { collection } from '@cluster/database'
import { type LegalForm, legalForms } from './organisation.ts'

/** The id of the one row. */
export const clusterId = 'cluster'

export interface ClusterRecord {
  _id: string
  name: string
  formalisedIn: number
  legalForm: LegalForm
  /** In percent. */
  statutoryEssShare: number
}

export const Cluster = collection<ClusterRecord>('members', 'clusters', {
  _id: { type: String, required: true, enum: [clusterId] },
  name: { type: String, required: true },
  formalisedIn: { type: Number, required: true },
  legalForm: { type: String, enum: legalForms, required: true },
  statutoryEssShare: { type: Number, required: true },
})
