import type { EssDecisionResolvers } from '../schema.generated.ts'

export const EssDecision: EssDecisionResolvers = {
  id: ({ _id }) => _id,
  author: ({ authorId }, _, { loaders }) => (authorId === null ? null : loaders.person.load(authorId)),
}
