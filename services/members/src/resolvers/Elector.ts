import type { ElectorResolvers } from '../schema.generated.ts'

export const Elector: ElectorResolvers = {
  organisation: ({ kind, electorId }, _, { loaders }) =>
    kind === 'ORGANISATION' ? loaders.organisation.load(electorId) : null,
  person: ({ kind, electorId }, _, { loaders }) =>
    kind === 'PERSON' ? loaders.person.load(electorId) : null,
  proxyTo: ({ proxy }) => proxy?.to,
}
