import type { BallotResolvers } from '../schema.generated.ts'

export const Ballot: BallotResolvers = {
  id: ({ _id }) => _id,
  assembly: async ({ assemblyId }, _, { loaders }) => (await loaders.assembly.load(assemblyId))!,
  votingRights: ({ _id }, _, { loaders }) => loaders.votingRights.load(_id),
  tally: ({ _id, state }, _, { loaders }) => (state === 'CLOSED' ? loaders.ballotTally.load(_id) : null),
  // What is voted so far would sway those who have not.
  publishedVotes: ({ _id, state }, args, { loaders }) =>
    state === 'CLOSED' ? loaders.votesOfBallot(_id, args) : null,
}
