import { invalidAgreementReference } from '../../errors.ts'

/** @throws DomainError INVALID_AGREEMENT_REFERENCE */
export function checkReference(text: string): string {
  const reference = text.trim()
  if (reference.length === 0 || reference.length > 200) throw invalidAgreementReference()
  return reference
}
