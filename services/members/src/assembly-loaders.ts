import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import type { Viewer } from '@cluster/viewer'
import { Assembly } from './models/assembly.ts'
import { Ballot } from './models/ballot.ts'
import { BallotTally } from './models/ballot-tally.ts'
import { BallotVote } from './models/ballot-vote.ts'
import { Elector } from './models/elector.ts'
import { findVotingRights } from './operations/assemblies/find-voting-rights.ts'
import { asMade } from './orders.ts'

/** What a request reads of assemblies; its rights to vote are those of who asks. */
export function createAssemblyLoaders(viewer: Viewer) {
  return {
    assembly: loadBy(Assembly),
    ballot: loadBy(Ballot),
    ballotTally: loadBy(BallotTally),
    ballotsOfAssembly: loadPages(Ballot, { parentField: 'assemblyId', order: asMade }),
    electorsOfAssembly: loadPages(Elector, { parentField: 'assemblyId', order: asMade }),
    votesOfBallot: loadPages(BallotVote, { parentField: 'ballotId', order: asMade }),
    votingRights: loadWith(ballotIds => findVotingRights(ballotIds, viewer)),
  }
}
