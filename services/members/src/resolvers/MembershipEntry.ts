import type { MembershipEntryResolvers } from '../schema.generated.ts'

export const MembershipEntry: MembershipEntryResolvers = {
  author: ({ authorId }, _, { loaders }) => (authorId ? loaders.person.load(authorId) : null),
}
