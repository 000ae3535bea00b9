import { mkdir } from 'node:fs/promises'
import type { Binary } from './binary.ts'
import { lastMongodLines } from './mongod-log.ts'
import { REPLICA_SET, untilPrimary, uriOf } from './replica-set.ts'
import { folderOf, type Server, ServerEnded, type ServerOptions, startServer } from './server.ts'
import { SetupError } from './setup-error.ts'

/** @throws SetupError with the end of the log and how to mend it, when mongod does not start on that folder */
export async function startMongod(
  { path }: Binary,
  options: ServerOptions,
): Promise<Server & { uri: string }> {
  const { dataDir, port } = options
  const place = { dataDir, name: 'MongoDB' } as const
  await mkdir(folderOf(place), { recursive: true })
  const server = await startServer(place, path, {
    dbpath: folderOf(place),
    bind_ip: '127.0.0.1',
    port,
    nounixsocket: null,
    replSet: REPLICA_SET,
    wiredTigerCacheSizeGB: 0.25,
    oplogSize: 64,
    setParameter: [
      'diagnosticDataCollectionEnabled=false',
      // The transaction of a process that was killed holds its rows until then; that would be a minute.
      'transactionLifetimeLimitSeconds=30',
    ],
  })
  await untilPrimary(place, server, options).catch(error => {
    throw error instanceof ServerEnded ? explained(error, folderOf(place)) : error
  })
  return { ...server, uri: uriOf(port) }
}

const explained = ({ message, log }: ServerEnded, folder: string) =>
  new SetupError(
    `${message} Its last words:\n\n${lastMongodLines(log)}\n\n` +
      `If the files are damaged, or were written by another version of MongoDB, move the folder ${folder} away and start\n` +
      'again: the cluster then begins anew with its seed, and what was entered since is only in the folder moved away.',
  )
