import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabases } from '@cluster/database'
import { type Prepared, prepareCluster } from '../cluster/prepare-cluster.ts'
import { seedCollections } from '../seed/collections.ts'
import { insertAll } from '../seed/insert-all.ts'
import { startThrowawayStores } from '../stores/throwaway.ts'
import { unlimited } from './config.ts'

/** Stores, secrets, the seed and a fictitious cluster of that scale, all gone after `stop`. */
export async function setStage(report: (line: string) => void, scale = 1): Promise<Prepared> {
  const stores = await startThrowawayStores(report)
  const dataDir = await mkdtemp(join(tmpdir(), 'initiatives-et-cite-bench-'))
  const remove = async () => {
    await closeDatabases()
    await stores.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    const prepared = await prepareCluster(
      {
        NODE_ENV: 'development',
        PORT: 0,
        LOG_LEVEL: 'warn',
        CLUSTER_DATA: dataDir,
        dataDir,
        MONGODB_URI: stores.mongodbUri,
        REDIS_URL: stores.redisUrl,
        SMTP_URL: '',
        RATE_LIMIT_ADDRESS: unlimited,
        WEBHOOK_ALLOW_PRIVATE: 'false',
      },
      report,
    )
    let count = 0
    for (const { model, fictitious } of seedCollections) {
      if (fictitious) count += await insertAll(model, fictitious(scale, new Date()))
    }
    report(`Fictitious cluster loaded: ${count} documents.`)
    return {
      ...prepared,
      stop: () => prepared.stop().then(remove),
    }
  } catch (error) {
    await remove()
    throw error
  }
}
