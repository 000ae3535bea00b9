import { connect } from 'node:net'
import mongoose from 'mongoose'
import { type Place, type Server, type ServerOptions, untilReady } from './server.ts'

type Config = { version: number; members: { host: string }[] }
type Client = InstanceType<typeof mongoose.mongo.MongoClient>

export const REPLICA_SET = 'cluster'

/** Direct: where the port has changed, the set's own idea of its address is wrong for a moment. */
export const uriOf = (port: number) =>
  `mongodb://127.0.0.1:${port}/?replicaSet=${REPLICA_SET}&directConnection=true`

/** Makes a single-node replica set of a mongod that has just been started, and waits until it takes writes. */
export async function untilPrimary(place: Place, server: Server, options: ServerOptions): Promise<void> {
  await untilReady(place, server, 60, () => accepts(options.port))
  const uri = `mongodb://127.0.0.1:${options.port}/?directConnection=true`
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 2000 })
  const admit = () => options.report('MongoDB takes its time: it recovers, or its port was taken.')
  const slow = setTimeout(admit, 4000)
  try {
    // 90 s: where another program has taken the old port and says nothing, mongod asks it for 30 s whether it is itself
    await untilReady(place, server, 90, () => becomePrimary(client, options).catch(() => false))
  } finally {
    clearTimeout(slow)
    await client.close()
  }
}

/** Whether somebody listens there. */
export const accepts = (port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => socket.end(() => resolve(true)))
    socket.on('error', () => resolve(false))
  })

async function becomePrimary(client: Client, { port, isThrowaway }: ServerOptions): Promise<boolean> {
  const admin = client.db('admin')
  const { isWritablePrimary } = await admin.command({ hello: 1 })
  if (isWritablePrimary) return true

  const host = `127.0.0.1:${port}`
  // not replSetGetConfig: while mongod loads the configuration, that answers as if there were none
  const config = await client.db('local').collection<Config>('system.replset').findOne()
  if (!config) {
    const members = [{ _id: 0, host }]
    // else a write waits for the disk
    const haste = isThrowaway ? { writeConcernMajorityJournalDefault: false } : {}
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members, ...haste } })
  } else if (config.members[0]!.host !== host) {
    const moved = { ...config, version: config.version + 1, members: [{ ...config.members[0], host }] }
    await admin.command({ replSetReconfig: moved, force: true })
  }
  return false
}
