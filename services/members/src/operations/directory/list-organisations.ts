import { findPage, type Page, type PageArgs, plainText, trusted } from '@cluster/database'
import { type LegalForm, Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { byName } from '../../orders.ts'

export interface OrganisationsWanted extends PageArgs {
  legalForm?: LegalForm | null
  isMember?: boolean | null
  nameStartsWith?: string | null
}

/** Organisations by name, of which everything wanted is true. */
export async function listOrganisations(wanted: OrganisationsWanted): Promise<Page<OrganisationRecord>> {
  const { legalForm, isMember, nameStartsWith, ...args } = wanted
  const start = plainText(nameStartsWith ?? '')
  const filter = {
    ...(legalForm ? { legalForm } : {}),
    ...(typeof isMember === 'boolean' ? { isMember } : {}),
    // Up to the last character that there is: a span that the index seeks, unlike a pattern made of user input.
    ...(start ? { sortName: trusted({ $gte: start, $lte: `${start}\u{10FFFF}` }) } : {}),
  }
  return findPage(Organisation, { filter, order: byName, ...args })
}
