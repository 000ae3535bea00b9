import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import type { OrganisationRecord } from '../../models/organisation.ts'
import { completeOrganisation } from './complete-organisation.ts'
import { readFacts, type ToldFacts, withSiren } from './read-facts.ts'
import { insertOrganisation } from './write-organisation.ts'

/** Makes an organisation that belongs to nothing yet. */
export async function createOrganisation(
  told: ToldFacts & { name: string },
  { now, transact }: Context,
): Promise<OrganisationRecord> {
  const { name = '', ...facts } = withSiren(readFacts(told, now()))
  const organisation = completeOrganisation({ _id: newId(), name, ...facts })
  return transact(session => insertOrganisation(organisation, session))
}
