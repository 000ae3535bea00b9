import type { ShareHolderResolvers } from '../schema.generated.ts'

export const ShareHolder: ShareHolderResolvers = {
  organisation: ({ kind, id }, _, { loaders }) =>
    kind === 'ORGANISATION' ? loaders.organisation.load(id) : null,
  person: ({ kind, id }, _, { loaders }) => (kind === 'PERSON' ? loaders.person.load(id) : null),
}
