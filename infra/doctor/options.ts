import type { EmbeddedConfig } from '../config.ts'
import { type AtHand, mongodAtHand, redisAtHand } from './at-hand.ts'
import { type ClusterState, clusterState } from './cluster-state.ts'
import { connectMongodb, connectRedis, type MongodbAtWork, type RedisAtWork } from './connect.ts'
import type { Finding } from './finding.ts'
import { type Reached, reach } from './reach.ts'

/** A check changes nothing and starts nothing. It may throw, and it may hang. */
export type Check = (options: Options) => Promise<Finding[]>

/** What checks share; each is asked for once, however many checks need it. */
export interface Options {
  config: EmbeddedConfig
  cluster: ClusterState
  mongodb(): Promise<Reached<MongodbAtWork>>
  /** Of the store that `mongodb` reached. */
  mongodbUri: string
  redis(): Promise<Reached<RedisAtWork>>
  mongodAtHand(): Promise<AtHand>
  redisAtHand(): Promise<AtHand>
}

export function optionsOf(config: EmbeddedConfig): Options {
  const cluster = clusterState(config.dataDir)
  const absent = { is: 'absent', why: whyAbsent(cluster) } as const
  const running = cluster.is === 'running' ? cluster.owner : undefined
  const mongodbUri = config.MONGODB_URI || running?.mongodbUri || ''
  const redisUrl = config.REDIS_URL || running?.redisUrl
  return {
    config,
    cluster,
    mongodbUri,
    mongodb: once(async () => (mongodbUri ? reach(mongodbUri, connectMongodb) : absent)),
    redis: once(async () => (redisUrl ? reach(redisUrl, connectRedis) : absent)),
    mongodAtHand: once(mongodAtHand),
    redisAtHand: once(redisAtHand),
  }
}

const whyAbsent = (cluster: ClusterState) =>
  cluster.is === 'busy' ? 'not to be asked while the data folder is in use' : 'not running: npm start'

function once<T>(get: () => Promise<T>): () => Promise<T> {
  let got: Promise<T> | undefined
  return () => {
    got ??= get()
    return got
  }
}
