import { collection, idField } from '@cluster/database'
import { type EssBasis, essBases } from './organisation.ts'

/** Why an organisation belongs to the ESS, or not, as it was decided; a wrong one is corrected by another. */
export interface EssDecisionRecord {
  _id: string
  organisationId: string
  basis: EssBasis
  /** A day like 2010-12-31, never before that of the decision before. */
  decidedOn: string
  evidence: string | null
  reason: string
  /** Who recorded it; null for an import, a pseudonym for who is erased. */
  authorId: string | null
  at: Date
}

export const EssDecision = collection<EssDecisionRecord>(
  'members',
  'essDecisions',
  {
    _id: idField,
    organisationId: { type: String, required: true },
    basis: { type: String, enum: essBases, required: true },
    decidedOn: { type: String, required: true },
    evidence: { type: String, default: null },
    reason: { type: String, required: true },
    authorId: { type: String, default: null },
    at: { type: Date, required: true },
  },
  [
    // Those of an organisation, the latest first.
    { fields: { organisationId: 1, decidedOn: -1, _id: -1 } },
    // What somebody recorded, to give and to erase it.
    { fields: { authorId: 1 } },
  ],
  { appendOnly: true },
)
