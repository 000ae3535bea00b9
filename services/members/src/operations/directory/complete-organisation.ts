import { plainText } from '@cluster/database'
import type { MembershipRecord, OrganisationRecord } from '../../models/organisation.ts'
import { facetsOf } from './facets-of.ts'
import { likenessOf } from './likeness-of.ts'
import { wordsOf } from './words-of.ts'

/** What is told of an organisation; of a membership, the state and since when. */
export type OrganisationFacts = Partial<Omit<OrganisationRecord, 'membership'>> & {
  membership?: (Pick<MembershipRecord, 'state' | 'since'> & Partial<MembershipRecord>) | null
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
    ...facts,
    membership: membership ? { votes: 1, ...membership } : null,
    sortName: plainText(name),
    isMember: membership?.state === 'ACTIVE' || membership?.state === 'SUSPENDED',
  }
  return {
    ...known,
    facets: facetsOf(known),
    words: wordsOf(name, known.city),
    likeness: likenessOf(known),
  }
}
