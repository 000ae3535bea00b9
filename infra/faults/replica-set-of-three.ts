import { setTimeout as sleep } from 'node:timers/promises'
import { type Line, lineTo } from '@cluster/testkit/line.ts'
import mongoose from 'mongoose'
import { freePorts } from '../distributed/free-ports.ts'
import { findMongod } from '../stores/find-mongod.ts'
import { startMember } from '../stores/mongodb.ts'
import { REPLICA_SET } from '../stores/replica-set.ts'
import type { Server } from '../stores/server.ts'

const { MongoClient } = mongoose.mongo

interface Member {
  line: Line
  client: InstanceType<typeof MongoClient>
  server: Server
  start(): Promise<Server>
}

export interface ReplicaSet {
  uri: string
  /** The pids of the three. */
  pids(): number[]
  stepDown(): Promise<void>
  killPrimary(forMs: number): Promise<void>
  cutOffPrimary(forMs: number, isSilent: boolean): Promise<void>
  stop(): Promise<void>
}

/**
 * Three mongods that can be broken. Everybody, they themselves too, reaches each by a line that can be cut. They
 * journal, as in production: what they acknowledged survives kill -9 of one.
 */
export async function startReplicaSet(dataDirs: readonly string[]): Promise<ReplicaSet> {
  const quiet = () => undefined
  const binary = await findMongod(quiet)
  const ports = await freePorts(dataDirs.length)
  const members = await Promise.all(
    dataDirs.map(async (dataDir, place): Promise<Member> => {
      const port = ports[place]!
      const start = () => startMember(binary, { dataDir, port, isThrowaway: false, report: quiet })
      const direct = `mongodb://127.0.0.1:${port}/?directConnection=true`
      const client = new MongoClient(direct, { serverSelectionTimeoutMS: 1_000 })
      return { line: await lineTo(`mongodb://127.0.0.1:${port}`), client, server: await start(), start }
    }),
  )
  const hosts = members.map(({ line }) => `127.0.0.1:${line.port}`)
  await members[0]!.client.db('admin').command({
    replSetInitiate: {
      _id: REPLICA_SET,
      members: hosts.map((host, _id) => ({ _id, host })),
      // A fifth of what is usual, so that many elections go into a run.
      settings: { electionTimeoutMillis: 2_000, heartbeatIntervalMillis: 400 },
    },
  })
  const isPrimary = async ({ client }: Member) => {
    const hello = await client
      .db('admin')
      .command({ hello: 1 })
      .catch(() => null)
    return hello?.isWritablePrimary === true
  }
  const primary = async (): Promise<Member> => {
    for (;;) {
      for (const member of members) if (await isPrimary(member)) return member
      await sleep(100)
    }
  }
  await primary()

  return {
    uri: `mongodb://${hosts.join(',')}/?replicaSet=${REPLICA_SET}`,
    pids: () => members.map(({ server }) => server.pid),
    stepDown: async () => {
      const { client } = await primary()
      const command = { replSetStepDown: 5, secondaryCatchUpPeriodSecs: 1, force: true }
      // It may hang up on us as well.
      await client.db('admin').command(command).catch(quiet)
    },
    killPrimary: async forMs => {
      const member = await primary()
      process.kill(member.server.pid, 'SIGKILL')
      await member.server.stop()
      await sleep(forMs)
      member.server = await member.start()
    },
    cutOffPrimary: async (forMs, isSilent) => {
      const { line } = await primary()
      if (isSilent) line.silence()
      else line.cut()
      await sleep(forMs)
      line.mend()
    },
    stop: async () => {
      await Promise.all(members.map(({ client }) => client.close()))
      for (const { server } of members) {
        if (!server.hasEnded()) process.kill(server.pid, 'SIGKILL')
      }
      await Promise.all(members.map(({ server }) => server.stop()))
      await Promise.all(members.map(({ line }) => line.close()))
    },
  }
}
