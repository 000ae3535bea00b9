import type { EssBasis, LegalForm } from '../../models/organisation.ts'

/** Law 2014-856, article 1: of these forms it is told by the form alone; of others by a decision. */
const byForm: Partial<Record<LegalForm, EssBasis>> = {
  ASSOCIATION: 'BY_STATUTE',
  COOPERATIVE: 'BY_STATUTE',
  FOUNDATION: 'BY_STATUTE',
  MUTUAL: 'BY_STATUTE',
  MUTUAL_INSURER: 'BY_STATUTE',
  PUBLIC_BODY: 'NONE',
  SCIC: 'BY_STATUTE',
  SCOP: 'BY_STATUTE',
  UES: 'BY_STATUTE',
}

/** Why an organisation of a form belongs to the ESS, or does not; null where the form does not tell. */
export const essBasisByForm = (legalForm: LegalForm | null): EssBasis | null =>
  (legalForm && byForm[legalForm]) ?? null
