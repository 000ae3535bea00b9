import { plainText } from '@cluster/database'
import type { OrganisationRecord } from '../models/organisation.ts'

/** An organisation with what is kept beside its facts to find it by. Everything that writes one goes through here. */
export function completeOrganisation(
  facts: Omit<OrganisationRecord, 'sortName' | 'isMember'>,
): OrganisationRecord {
  const { name, membership } = facts
  const isMember = membership?.state === 'ACTIVE' || membership?.state === 'SUSPENDED'
  return { ...facts, sortName: plainText(name), isMember }
}
