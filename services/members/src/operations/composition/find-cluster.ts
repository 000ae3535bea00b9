import { Cluster, type ClusterRecord, clusterId } from '../../models/cluster.ts'

/** The cluster, or null before its seed is loaded. */
export async function findCluster(): Promise<ClusterRecord | null> {
  return Cluster.findById(clusterId).lean<ClusterRecord>()
}
