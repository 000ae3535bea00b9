import { findMongod } from './find-mongod.ts'
import { findRedis } from './find-redis.ts'
import { checkMongodb, checkRedis } from './given.ts'
import { startMongod } from './mongodb.ts'
import { choosePorts } from './ports.ts'
import { startRedis } from './redis.ts'
import { type Server, stopLeftovers } from './server.ts'
import { SetupError } from './setup-error.ts'

export type Options = {
  dataDir: string
  mongodbUri?: string | undefined
  redisUrl?: string | undefined
  report: (line: string) => void
}

/** `pids` are those of the servers started here. */
export type Stores = { mongodbUri: string; redisUrl: string; pids: number[]; stop: () => Promise<void> }

/** Starts both servers at once on a folder that nobody else uses. */
export async function startServers(
  options: Options,
  { isThrowaway }: { isThrowaway: boolean },
): Promise<Stores> {
  const { dataDir, report } = options
  await stopLeftovers(dataDir, report)
  const ports = await choosePorts(dataDir)

  const servers: Server[] = []
  const stop = async () => {
    await Promise.all(servers.map(server => server.stop()))
  }
  const [mongodb, redis] = await Promise.allSettled([
    options.mongodbUri ? checkMongodb(options.mongodbUri) : mongod(),
    options.redisUrl ? checkRedis(options.redisUrl) : redisServer(),
  ])
  if (mongodb.status === 'fulfilled' && redis.status === 'fulfilled') {
    return { mongodbUri: mongodb.value, redisUrl: redis.value, pids: servers.map(({ pid }) => pid), stop }
  }
  await stop()
  throw faultOf([mongodb, redis])

  async function mongod() {
    const binary = await findMongod(report)
    const took = stopwatch()
    const server = await startMongod(binary, { dataDir, port: ports.mongodb, isThrowaway, report })
    servers.push(server)
    report(`MongoDB ${binary.version} started in ${took()}.`)
    return server.uri
  }

  async function redisServer() {
    const binary = await findRedis(report)
    const took = stopwatch()
    const server = await startRedis(binary, { dataDir, port: ports.redis, isThrowaway, report })
    servers.push(server)
    report(
      `${binary.path.endsWith('valkey-server') ? 'Valkey' : 'Redis'} ${binary.version} started in ${took()}.`,
    )
    return server.url
  }
}

function faultOf(results: PromiseSettledResult<unknown>[]): unknown {
  const faults = results.flatMap(result => (result.status === 'rejected' ? [result.reason as unknown] : []))
  const isTold = (fault: unknown) => fault instanceof SetupError
  if (!faults.every(isTold)) return faults.find(fault => !isTold(fault))
  return new SetupError(faults.map(({ message }) => message).join('\n\n'))
}

function stopwatch() {
  const start = Date.now()
  return () => `${((Date.now() - start) / 1000).toFixed(1)} s`
}
