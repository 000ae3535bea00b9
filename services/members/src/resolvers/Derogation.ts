import type { DerogationResolvers } from '../schema.generated.ts'

export const Derogation: DerogationResolvers = {
  id: ({ _id }) => _id,
  organisation: ({ organisationId }, _, { loaders }) => loaders.organisation.load(organisationId),
  author: ({ authorId }, _, { loaders }) => (authorId ? loaders.person.load(authorId) : null),
}
