import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import type { Viewer } from '@cluster/viewer'
import { Assembly } from './models/assembly.ts'
import { Ballot } from './models/ballot.ts'
import { BallotTally } from './models/ballot-tally.ts'
import { BallotVote } from './models/ballot-vote.ts'
import { Elector } from './models/elector.ts'
import { Organisation } from './models/organisation.ts'
import { Person } from './models/person.ts'
import { findVotingRights } from './operations/assemblies/find-voting-rights.ts'
import { countMembers, type MemberCounts } from './operations/composition/count-members.ts'
import { asMade } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders(viewer: Viewer) {
  let counts: Promise<MemberCounts> | undefined
  return {
    assembly: loadBy(Assembly),
    ballot: loadBy(Ballot),
    ballotTally: loadBy(BallotTally),
    ballotsOfAssembly: loadPages(Ballot, { parentField: 'assemblyId', order: asMade }),
    electorsOfAssembly: loadPages(Elector, { parentField: 'assemblyId', order: asMade }),
    organisation: loadBy(Organisation),
    organisationBySiren: loadBy(Organisation, 'siren'),
    person: loadBy(Person),
    votesOfBallot: loadPages(BallotVote, { parentField: 'ballotId', order: asMade }),
    votingRights: loadWith(ballotIds => findVotingRights(ballotIds, viewer)),
    memberCounts: () => {
      counts ??= countMembers()
      return counts
    },
  }
}

export type Loaders = ReturnType<typeof createLoaders>
