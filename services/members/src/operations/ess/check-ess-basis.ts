import { essBasisContradictsForm } from '../../errors.ts'
import type { EssBasis, LegalForm } from '../../models/organisation.ts'

/** Law 2014-856, article 1: bodies of public law never belong, companies and traders not by their form. */
const contradictions: Record<EssBasis, LegalForm[]> = {
  BY_CONDITIONS: ['PUBLIC_BODY'],
  BY_STATUTE: ['COMMERCIAL_COMPANY', 'PUBLIC_BODY', 'SOLE_TRADER'],
  NONE: [],
}

/**
 * @param field what tells the basis
 * @throws DomainError ESS_BASIS_CONTRADICTS_FORM; nothing contradicts what is unknown
 */
export function checkEssBasis(basis: EssBasis | null, legalForm: LegalForm | null, field?: string): void {
  if (basis && legalForm && contradictions[basis].includes(legalForm)) {
    throw essBasisContradictsForm(basis, legalForm, field)
  }
}
