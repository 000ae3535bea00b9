import { loadBy, loadWith } from '@cluster/subgraph'
import { Organisation } from './models/organisation.ts'
import { Partnership } from './models/partnership.ts'
import { Person } from './models/person.ts'
import { countMembers, type MemberCounts } from './operations/composition/count-members.ts'
import { findPartnershipsOf } from './operations/partnerships/list-partnerships.ts'
import { loadMeasurements } from './operations/partnerships/load-measurements.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  let counts: Promise<MemberCounts> | undefined
  return {
    measurementsOf: loadMeasurements(),
    organisation: loadBy(Organisation),
    organisationBySiren: loadBy(Organisation, 'siren'),
    partnership: loadBy(Partnership),
    partnershipOfOrganisation: loadWith(findPartnershipsOf),
    person: loadBy(Person),
    memberCounts: () => {
      counts ??= countMembers()
      return counts
    },
  }
}

export type Loaders = ReturnType<typeof createLoaders>
