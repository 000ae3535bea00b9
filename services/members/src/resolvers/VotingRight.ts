import type { VotingRightResolvers } from '../schema.generated.ts'

export const VotingRight: VotingRightResolvers = {
  // The id of a person finds none.
  organisation: ({ electorId }, _, { loaders }) => loaders.organisation.load(electorId),
}
