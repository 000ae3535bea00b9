import { plainText } from '@cluster/database'
import { type OrganisationRecord, type StoredMembership, statesOfMembers } from '../../models/organisation.ts'

/** What is told of an organisation; of a membership that has no history yet, the state and since when. */
export type OrganisationFacts = Partial<Omit<OrganisationRecord, 'membership'>> & {
  membership?: (Pick<StoredMembership, 'state' | 'since'> & Partial<StoredMembership>) | null
}

/**
 * An organisation as it is stored: what is not given is unknown, and what it is found by is made of its facts.
 * Everything that writes one goes through here.
 */
export function completeOrganisation(
  facts: OrganisationFacts & Pick<OrganisationRecord, '_id' | 'name'>,
): OrganisationRecord {
  const { name, membership } = facts
  return {
    siren: null,
    legalForm: null,
    inseeCategory: null,
    essBasis: null,
    city: null,
    website: null,
    appliedAt: null,
    ...facts,
    membership: membership ? { votes: 1, number: 0, on: null, ...membership } : null,
    sortName: plainText(name),
    isMember: membership ? statesOfMembers.includes(membership.state) : false,
  }
}
