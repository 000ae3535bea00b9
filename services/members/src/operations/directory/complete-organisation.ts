import { plainText } from '@cluster/database'
import type { OrganisationRecord } from '../../models/organisation.ts'

type Facts = Pick<OrganisationRecord, '_id' | 'name'> & Partial<OrganisationRecord>

/**
 * An organisation as it is stored: what is not given is unknown, and what it is found by is made of its facts.
 * Everything that writes one goes through here.
 */
export function completeOrganisation(facts: Facts): OrganisationRecord {
  const { name, membership } = facts
  return {
    siren: null,
    legalForm: null,
    inseeCategory: null,
    essBasis: null,
    city: null,
    website: null,
    membership: null,
    ...facts,
    sortName: plainText(name),
    isMember: membership?.state === 'ACTIVE' || membership?.state === 'SUSPENDED',
  }
}
