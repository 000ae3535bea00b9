import { connect } from 'node:net'
import mongoose from 'mongoose'
import { SetupError } from './setup-error.ts'

/**
 * @returns that URI
 * @throws SetupError when MONGODB_URI leads to no replica set
 */
export async function checkMongodb(uri: string): Promise<string> {
  const shown = uri.replace(/\/\/[^@]*@/, '//')
  const client = await mongoose.mongo.MongoClient.connect(uri, { serverSelectionTimeoutMS: 5000 }).catch(
    error => {
      throw new SetupError(`MONGODB_URI (${shown}) leads to no server that answers: ${error.message}`)
    },
  )
  try {
    const { setName, msg } = await client.db('admin').command({ hello: 1 })
    if (setName || msg === 'isdbgrid') return uri
    throw new SetupError(
      `MONGODB_URI (${shown}) leads to a server outside a replica set, and those have no transactions.\n` +
        'Start it with --replSet and call rs.initiate(); one node is enough.',
    )
  } finally {
    await client.close()
  }
}

/**
 * @returns that URL
 * @throws SetupError when nothing listens at REDIS_URL
 */
export async function checkRedis(url: string): Promise<string> {
  if (!URL.canParse(url)) throw new SetupError('REDIS_URL is not a URL such as redis://127.0.0.1:6379.')
  const { hostname, port } = new URL(url)
  await new Promise<void>((resolve, reject) => {
    const refuse = (reason: string) =>
      reject(
        new SetupError(`REDIS_URL leads to ${hostname}:${port || 6379}, where nothing answers: ${reason}`),
      )
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: 5000 })
    socket.on('connect', () => socket.end(resolve))
    socket.on('timeout', () => socket.destroy() && refuse('no answer within 5 s'))
    socket.on('error', error => refuse(error.message))
  })
  return url
}
