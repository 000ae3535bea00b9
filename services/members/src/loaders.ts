import { trusted } from '@cluster/database'
import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import type { Viewer } from '@cluster/viewer'
import { createAssemblyLoaders } from './assembly-loaders.ts'
import { Deadline } from './models/deadline.ts'
import { Dues } from './models/dues.ts'
import { DuesPayment } from './models/dues-payment.ts'
import { EssDecision } from './models/ess-decision.ts'
import { Measurement } from './models/measurement.ts'
import { MembershipEntry } from './models/membership-entry.ts'
import { Organisation } from './models/organisation.ts'
import { Partnership } from './models/partnership.ts'
import { Person } from './models/person.ts'
import { countMembers, type MemberCounts } from './operations/composition/count-members.ts'
import { findPossibleDuplicates } from './operations/directory/find-possible-duplicates.ts'
import { findPartnershipsOf } from './operations/partnerships/list-partnerships.ts'
import { asMade, asWritten, byDay, lastDecidedFirst, lastMadeFirst } from './orders.ts'
import { createShareLoaders } from './share-loaders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders(viewer: Viewer) {
  let counts: Promise<MemberCounts> | undefined
  return {
    ...createAssemblyLoaders(viewer),
    ...createShareLoaders(),
    deadline: loadBy(Deadline),
    measurementsOf: loadPages(Measurement, {
      parentField: 'indicatorId',
      filter: ({ from, to }: { from?: string | null; to?: string | null }) =>
        from || to ? { on: trusted({ ...(from ? { $gte: from } : {}), ...(to ? { $lte: to } : {}) }) } : {},
      order: byDay,
    }),
    organisation: loadBy(Organisation),
    organisationBySiren: loadBy(Organisation, 'siren'),
    possibleDuplicates: loadWith(findPossibleDuplicates),
    partnership: loadBy(Partnership),
    partnershipOfOrganisation: loadWith(findPartnershipsOf),
    essDecisions: loadPages(EssDecision, { parentField: 'organisationId', order: lastDecidedFirst }),
    person: loadBy(Person),
    historyOfOrganisation: loadPages(MembershipEntry, { parentField: 'organisationId', order: asMade }),
    representativesOfOrganisation: loadPages(Person, { parentField: 'organisationIds', order: asMade }),
    duesOfOrganisation: loadPages(Dues, { parentField: 'organisationId', order: lastMadeFirst }),
    paymentsOfDues: loadPages(DuesPayment, { parentField: 'duesId', order: asWritten }),
    memberCounts: () => {
      counts ??= countMembers()
      return counts
    },
  }
}

export type Loaders = ReturnType<typeof createLoaders>
