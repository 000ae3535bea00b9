import { checkClock } from './checks/clock.ts'
import { checkCluster } from './checks/cluster.ts'
import { checkDisk } from './checks/disk.ts'
import { checkIssuer } from './checks/issuer.ts'
import { checkKeys } from './checks/keys.ts'
import { checkMail } from './checks/mail.ts'
import { checkMigrations } from './checks/migrations.ts'
import { checkMongodb } from './checks/mongodb.ts'
import { checkNode } from './checks/node.ts'
import { checkPort } from './checks/port.ts'
import { checkPython } from './checks/python.ts'
import { checkRedis } from './checks/redis.ts'
import { checkRedisPolicy } from './checks/redis-policy.ts'
import { checkReplicaSet } from './checks/replica-set.ts'
import { checkTimeZones } from './checks/time-zones.ts'
import type { Check } from './options.ts'

/** All checks, by the name and in the order of the report. */
export const checks: Record<string, Check> = {
  node: checkNode,
  python: checkPython,
  cluster: checkCluster,
  mongodb: checkMongodb,
  'replica set': checkReplicaSet,
  migrations: checkMigrations,
  redis: checkRedis,
  'redis policy': checkRedisPolicy,
  port: checkPort,
  keys: checkKeys,
  issuer: checkIssuer,
  disk: checkDisk,
  clock: checkClock,
  'time zones': checkTimeZones,
  mail: checkMail,
}
