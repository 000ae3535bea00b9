import type { BallotVoteResolvers } from '../schema.generated.ts'

export const BallotVote: BallotVoteResolvers = {
  // The id of a person finds no organisation.
  organisation: ({ electorId }, _, { loaders }) => (electorId ? loaders.organisation.load(electorId) : null),
}
