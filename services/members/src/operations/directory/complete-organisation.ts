import { plainText } from '@cluster/database'
import { type OrganisationRecord, type StoredMembership, statesOfMembers } from '../../models/organisation.ts'
import { facetsOf } from './facets-of.ts'
import { likenessOf } from './likeness-of.ts'
import { wordsOf } from './words-of.ts'

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
  const known = {
    siren: null,
    legalForm: null,
    inseeCategory: null,
    essBasis: null,
    siret: null,
    activity: null,
    address: null,
    postalCode: null,
    city: null,
    location: null,
    website: null,
    foundedOn: null,
    esus: null,
    appliedAt: null,
    ...facts,
    membership: membership ? { votes: 1, number: 0, on: null, ...membership } : null,
    sortName: plainText(name),
    isMember: membership ? statesOfMembers.includes(membership.state) : false,
  }
  return {
    ...known,
    facets: facetsOf(known),
    words: wordsOf(name, known.city),
    likeness: likenessOf(known),
  }
}
