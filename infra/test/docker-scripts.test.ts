import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { composeConfig } from '../docker/compose-config.ts'
import { run } from '../stores/run.ts'

const docker = (name: string) => fileURLToPath(new URL(`../docker/${name}`, import.meta.url))

describe('the replica set', () => {
  const uninitiated = { isreplicaset: true, secondary: false }
  const primary = 'mongodb-1:27017'

  test.each([
    ['made by the first', 'mongodb-1', uninitiated, 1, 1],
    ['left to the first by the others', 'mongodb-2', uninitiated, 0, 1],
    ['not made again', 'mongodb-1', { primary, isWritablePrimary: true }, 0, 0],
    ['joined', 'mongodb-2', { primary, secondary: true }, 0, 0],
    ['without a primary', 'mongodb-2', { secondary: true }, 0, 1],
    ['still copied', 'mongodb-3', { primary, secondary: false }, 0, 1],
  ])('%s', async (_, hostname, hello, initiated, status) => {
    const made: { _id: string; members: { host: string }[] }[] = []
    let ended: number | undefined
    runInNewContext(await readFile(docker('replica-set.js'), 'utf8'), {
      require: () => ({ hostname: () => hostname }),
      db: { hello: () => hello },
      rs: { initiate: (set: never) => made.push(set) },
      quit: (code: number) => {
        ended = code
      },
    })

    expect([made.length, ended]).toEqual([initiated, status])
    const containers = await composeConfig()
    for (const { _id, members } of made) {
      const uri = `mongodb://${members.map(({ host }) => host)}/?replicaSet=${_id}`
      expect(containers.members!.environment.MONGODB_URI).toBe(uri)
      expect(containers[hostname]!.command.join(' ')).toContain(`--replSet ${_id} `)
    }
  })
})

test.each([
  [200, 0],
  [503, 1],
  [undefined, 1],
])('the health check of a process that answers %s ends with %s', async (answer, status) => {
  const server = createServer((_, response) => response.writeHead(answer!).end('{}')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  if (!answer) await new Promise(resolve => server.close(resolve))

  const check = run(process.execPath, [docker('healthcheck.mjs'), `http://127.0.0.1:${port}/health/ready`])

  expect(await check.then(() => 0).catch(() => 1)).toBe(status)
  server.close()
})

test('make-secrets prints a line with another secret for each that docker-compose.yml asks for', async () => {
  const print = async () => {
    const lines = await run(process.execPath, [docker('make-secrets.mjs')])
    return Object.fromEntries(
      Array.from(lines.matchAll(/^(\w+)=([\w-]{43})$/gm), ([, name, value]) => [name!, value!]),
    )
  }
  const [first, second] = [await print(), await print()]

  const { TICKET_SECRET, ...ofIdentity } = first
  expect(Object.keys(ofIdentity)).toEqual(['VIEWER_SECRET', 'IDENTITY_SECRET', 'WORKER_CLIENT_SECRET'])
  expect(new Set([...Object.values(first), ...Object.values(second)]).size).toBe(8)
  const { identity, gateway, events, 'notifications-worker': worker } = await composeConfig(first)
  expect(identity!.environment).toMatchObject(ofIdentity)
  expect(events!.environment.TICKET_SECRET).toBe(TICKET_SECRET)
  expect(gateway!.environment.VIEWER_SECRET).toBe(first.VIEWER_SECRET)
  expect(worker!.environment.WORKER_CLIENT_SECRET).toBe(first.WORKER_CLIENT_SECRET)
  expect(worker!.environment).not.toHaveProperty('IDENTITY_SECRET')
})
