import { domainError } from '@cluster/errors'

export const essBasisContradictsForm = domainError<[basis: string, form: string, field?: string]>(
  'ESS_BASIS_CONTRADICTS_FORM',
  (_basis, _form, field = 'basis') => field,
  (basis, form) => `An organisation of the form ${form} cannot belong to the ESS ${basis}.`,
)
export const legalFormUnknown = domainError(
  'LEGAL_FORM_UNKNOWN',
  'basis',
  'Whether it belongs to the ESS depends on the legal form: record that first.',
)
export const evidenceMissing = domainError(
  'EVIDENCE_MISSING',
  'evidence',
  'By conditions only with evidence: the statutes that meet them, or where they can be read.',
)
export const decisionBeforeLast = domainError(
  'DECISION_BEFORE_LAST',
  'decidedOn',
  (last: string) => `The last decision is of ${last}: correct it by one of that day or later.`,
)
export const notEss = domainError(
  'NOT_ESS',
  'organisationId',
  'Only an organisation that is known to belong to the ESS is accredited: record its basis first.',
)
export const notAccredited = domainError(
  'NOT_ACCREDITED',
  'organisationId',
  'The organisation has no accreditation in force.',
)
export const endBeforeStart = domainError<[field?: string]>(
  'END_BEFORE_START',
  (field = 'endsOn') => field,
  'It cannot end before it begins.',
)
