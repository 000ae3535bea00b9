import { findCompositionHistory } from '../operations/composition/composition-history.ts'
import { findComposition } from '../operations/composition/find-composition.ts'
import { listDerogations } from '../operations/composition/list-derogations.ts'
import type { ClusterResolvers } from '../schema.generated.ts'

export const Cluster: ClusterResolvers = {
  composition: (cluster, { asOf }, context) => findComposition(cluster, asOf, context),
  compositionHistory: (cluster, wanted, context) => findCompositionHistory(cluster, wanted, context),
  derogations: (_, args) => listDerogations(args),
  memberCount: async (_, __, { loaders }) => (await loaders.memberCounts()).members,
  essMemberCount: async (_, __, { loaders }) => (await loaders.memberCounts()).essMembers,
}
