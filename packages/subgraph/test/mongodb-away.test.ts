import { connect, createServer, type Server, type Socket } from 'node:net'
import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { asking, testConfig, viewers } from '@cluster/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildThings } from './fixtures.ts'

// MongoDB behind a door that the test can shut.
const config = testConfig()
const mongodb = new URL(config.MONGODB_URI)
const sockets = new Set<Socket>()
let door: Server
let port: number
let subgraph: Subgraph

const open = async () => {
  door = createServer(socket => {
    const behind = connect(Number(mongodb.port), mongodb.hostname)
    for (const one of [socket, behind]) {
      sockets.add(one)
      one.on('error', () => undefined)
    }
    socket.pipe(behind).pipe(socket)
  })
  await new Promise<void>(resolve => door.listen(port ?? 0, '127.0.0.1', resolve))
  port = (door.address() as { port: number }).port
}
const shut = () => {
  door.close()
  for (const socket of sockets) socket.destroy()
}

beforeAll(async () => {
  await open()
  subgraph = await buildThings({
    ...config,
    MONGODB_URI: `mongodb://127.0.0.1:${port}/?directConnection=true`,
  })
})
afterAll(async () => {
  shut()
  await subgraph.close()
  await closeDatabases()
})

test('while MongoDB is away a query fails in time with a number only, and recovers', async () => {
  const ask = () => asking(subgraph)(viewers.RESIDENT).run('{ viewer count }')
  expect(await ask()).toEqual({ data: { viewer: 'person-resident', count: 0 } })

  shut()
  const [under, later] = await Promise.all([
    ask(),
    new Promise(resolve => setTimeout(resolve, 1_000)).then(ask),
  ])
  for (const { data, errors } of [under, later]) {
    expect(data).toEqual({ viewer: 'person-resident', count: null })
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^Something went wrong on our side/),
        path: ['count'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) },
      },
    ])
  }
  const ready = await subgraph.server.inject('/health/ready')
  expect(ready.statusCode).toBe(503)
  expect(Object.keys(ready.json().missing)).toEqual(['mongodb'])

  await open()
  for (let n = 0; n < 100 && (await ask()).errors; n++) await new Promise(resolve => setTimeout(resolve, 100))
  expect(await ask()).toEqual({ data: { viewer: 'person-resident', count: 0 } })
}, 30_000)
