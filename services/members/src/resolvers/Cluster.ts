import type { ClusterResolvers } from '../schema.generated.ts'

export const Cluster: ClusterResolvers = {
  memberCount: async (_, __, { loaders }) => (await loaders.memberCounts()).members,
  essMemberCount: async (_, __, { loaders }) => (await loaders.memberCounts()).essMembers,
}
