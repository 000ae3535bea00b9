import type { Context } from '../../context.ts'
import { organisationNotFound } from '../../errors.ts'
import type { OrganisationRecord } from '../../models/organisation.ts'

/** @throws DomainError ORGANISATION_NOT_FOUND */
export async function findOrganisation(id: string, { loaders }: Context): Promise<OrganisationRecord> {
  const organisation = await loaders.organisation.load(id)
  if (!organisation) throw organisationNotFound(id)
  return organisation
}
