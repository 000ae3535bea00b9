import { mkdir } from 'node:fs/promises'
import type { Binary } from './binary.ts'
import { lastMongodLines } from './mongod-log.ts'
import { accepts, REPLICA_SET, untilPrimary, uriOf } from './replica-set.ts'
import { folderOf, type Server, ServerEnded, type ServerOptions, startServer, untilReady } from './server.ts'
import { SetupError } from './setup-error.ts'

/** @throws SetupError with the end of the log and how to mend it, when mongod does not start on that folder */
export async function startMongod(binary: Binary, options: ServerOptions): Promise<Server & { uri: string }> {
  const place = placeOf(options)
  const server = await spawnMongod(binary, options)
  await untilPrimary(place, server, options).catch(error => {
    throw error instanceof ServerEnded ? explained(error, folderOf(place)) : error
  })
  return { ...server, uri: uriOf(options.port) }
}

/** Starts a member of a set that somebody else initiates, or has initiated. */
export async function startMember(binary: Binary, options: ServerOptions): Promise<Server> {
  const server = await spawnMongod(binary, options)
  await untilReady(placeOf(options), server, 60, () => accepts(options.port))
  return server
}

const placeOf = ({ dataDir }: ServerOptions) => ({ dataDir, name: 'MongoDB' }) as const

async function spawnMongod({ path }: Binary, options: ServerOptions): Promise<Server> {
  const place = placeOf(options)
  await mkdir(folderOf(place), { recursive: true })
  return startServer(place, path, {
    dbpath: folderOf(place),
    bind_ip: '127.0.0.1',
    port: options.port,
    nounixsocket: null,
    replSet: REPLICA_SET,
    wiredTigerCacheSizeGB: 0.25,
    oplogSize: 64,
    setParameter: [
      'diagnosticDataCollectionEnabled=false',
      // The transaction of a process that was killed holds its rows until then; that would be a minute.
      `transactionLifetimeLimitSeconds=${options.isThrowaway ? 15 : 30}`,
    ],
  })
}

const explained = ({ message, log }: ServerEnded, folder: string) =>
  new SetupError(
    `${message} Its last words:\n\n${lastMongodLines(log)}\n\n` +
      `If the files are damaged, or were written by another version of MongoDB, move the folder ${folder} away and start\n` +
      'again: the cluster then begins anew with its seed, and what was entered since is only in the folder moved away.',
  )
