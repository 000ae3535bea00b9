import { fault, info, ok } from '../finding.ts'
import type { Check } from '../options.ts'

/** Who is at work on the data folder. */
export const checkCluster: Check = async ({ cluster, config: { dataDir } }) => {
  switch (cluster.is) {
    case 'running':
      return [ok(`runs as process ${cluster.owner.pid} on ${dataDir}`)]
    case 'busy':
      return [info(`process ${cluster.pid ?? 'unknown'} starts, or is a tool at work, on ${dataDir}`)]
    case 'killed':
      return [info(`not running: npm start, which also mends what a killed run has left in ${dataDir}`)]
    case 'absent':
      return [info('not running: npm start')]
    case 'unusable':
      return [
        fault(
          `the data folder ${dataDir} cannot be used: ${cluster.reason}`,
          'Give this user the right to write there, move the folder away, or set CLUSTER_DATA to another.',
        ),
      ]
  }
}
