import { loadBy } from '@cluster/subgraph'
import { Deadline } from './models/deadline.ts'
import { Organisation } from './models/organisation.ts'
import { Person } from './models/person.ts'
import { countMembers, type MemberCounts } from './operations/composition/count-members.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  let counts: Promise<MemberCounts> | undefined
  return {
    deadline: loadBy(Deadline),
    organisation: loadBy(Organisation),
    organisationBySiren: loadBy(Organisation, 'siren'),
    person: loadBy(Person),
    memberCounts: () => {
      counts ??= countMembers()
      return counts
    },
  }
}

export type Loaders = ReturnType<typeof createLoaders>
