import { loadBy, loadPages } from '@cluster/subgraph'
import { EssDecision } from './models/ess-decision.ts'
import { Organisation } from './models/organisation.ts'
import { Person } from './models/person.ts'
import { countMembers, type MemberCounts } from './operations/composition/count-members.ts'
import { lastDecidedFirst } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  let counts: Promise<MemberCounts> | undefined
  return {
    organisation: loadBy(Organisation),
    organisationBySiren: loadBy(Organisation, 'siren'),
    essDecisions: loadPages(EssDecision, { parentField: 'organisationId', order: lastDecidedFirst }),
    person: loadBy(Person),
    memberCounts: () => {
      counts ??= countMembers()
      return counts
    },
  }
}

export type Loaders = ReturnType<typeof createLoaders>
