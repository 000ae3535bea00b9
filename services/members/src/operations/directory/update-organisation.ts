import type { Context } from '../../context.ts'
import { organisationNotFound, staffOnlyFact } from '../../errors.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { checkEssBasis } from '../ess/check-ess-basis.ts'
import { readFacts, type ToldFacts, withSiren } from './read-facts.ts'
import { writeOrganisation } from './write-organisation.ts'

/** How an organisation is reached: what its representatives know best. */
const contactFacts: readonly (keyof ToldFacts)[] = ['address', 'postalCode', 'city', 'location', 'website']

/** Sets facts right; what is undefined stays. */
export async function updateOrganisation(
  id: string,
  { name, ...told }: ToldFacts,
  { now, transact, self, viewer }: Context,
): Promise<OrganisationRecord> {
  self.mustBe(undefined, { organisationId: id })
  // A name cannot be forgotten.
  const given: ToldFacts = { ...told, ...(name == null ? {} : { name }) }
  if (!viewer.has('STAFF')) checkContactOnly(given)
  const facts = readFacts(given, now())

  return transact(async session => {
    const before = await Organisation.findById(id).session(session).lean<OrganisationRecord>()
    if (!before) throw organisationNotFound(id)
    const changes = withSiren({ siren: before.siren, siret: before.siret, ...facts })
    checkEssBasis(before.essBasis, changes.legalForm ?? null, 'legalForm')
    return writeOrganisation(before, changes, session)
  })
}

function checkContactOnly(given: ToldFacts): void {
  for (const [field, value] of Object.entries(given)) {
    if (value !== undefined && !contactFacts.includes(field as keyof ToldFacts)) throw staffOnlyFact(field)
  }
}
