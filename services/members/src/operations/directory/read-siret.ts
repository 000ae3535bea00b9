import { invalidSiret } from '../../errors.ts'
import { checksOut } from './luhn.ts'
import { isSiren } from './read-siren.ts'

const laPoste = '356000000'
const headOfficeOfLaPoste = `${laPoste}00048`

/**
 * A SIRET as it is stored: the nine digits of a SIREN and five of the establishment, which check each other. La Poste
 * has more establishments than numbers that check out: the sum of their digits is a multiple of five instead, but
 * for its head office.
 * @throws DomainError INVALID_SIRET
 */
export function readSiret(text: string): string {
  const siret = text.replace(/\s/g, '')
  if (!/^[0-9]{14}$/.test(siret) || !isSiren(sirenOf(siret)) || !isChecked(siret)) throw invalidSiret()
  return siret
}

/** Whose establishment it is. */
export const sirenOf = (siret: string): string => siret.slice(0, 9)

function isChecked(siret: string): boolean {
  if (sirenOf(siret) !== laPoste || siret === headOfficeOfLaPoste) return checksOut(siret)
  return [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
}
