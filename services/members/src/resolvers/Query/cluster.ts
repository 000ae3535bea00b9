import { findCluster } from '../../operations/composition/find-cluster.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const cluster: NonNullable<QueryResolvers['cluster']> = () => findCluster()
