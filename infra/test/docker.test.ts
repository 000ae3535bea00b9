import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseConfig, type Variables } from '@cluster/config'
import * as events from '@cluster/events/config.ts'
import * as gateway from '@cluster/gateway/config.ts'
import * as identity from '@cluster/identity/config.ts'
import * as members from '@cluster/members/config.ts'
import * as notifications from '@cluster/notifications/config.ts'
import * as publications from '@cluster/publications/config.ts'
import * as services from '@cluster/services/config.ts'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { portsNeeded, processPlans } from '../distributed/processes.ts'
import { type Container, composeConfig, hadolint } from '../docker/compose-config.ts'

const variablesOf: Record<string, Variables> = {
  members: members.subgraphVariables,
  services: services.subgraphVariables,
  events: events.subgraphVariables,
  publications: publications.subgraphVariables,
  notifications: notifications.subgraphVariables,
  identity: identity.subgraphVariables,
  'members-worker': members.workerVariables,
  'services-worker': services.workerVariables,
  'events-worker': events.workerVariables,
  'publications-worker': publications.workerVariables,
  'identity-worker': identity.workerVariables,
  'notifications-worker': notifications.workerVariables,
  gateway: { ...gateway.gatewayVariables, ...gateway.subgraphVariables },
}
const processes = Object.keys(variablesOf)
const mongodbs = ['mongodb-1', 'mongodb-2', 'mongodb-3']

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (name: string) => readFile(join(root, name), 'utf8')
const text = await read('docker-compose.yml')
const written = parse(text, { merge: true, maxAliasCount: 1_000 })
const namesIn = (content: string, pattern: RegExp) =>
  [...new Set(Array.from(content.matchAll(pattern), ([, name]) => name!))].sort()
const required = [
  'VIEWER_SECRET',
  'IDENTITY_SECRET',
  'WORKER_CLIENT_SECRET',
  'TICKET_SECRET',
  'OIDC_ISSUER',
  'TOKEN_AUDIENCE',
  'SMTP_URL',
  'MAIL_FROM',
]

let resolved: Record<string, Container>

beforeAll(async () => {
  resolved = await composeConfig()
}, 180_000)

describe('docker-compose.yml', () => {
  test('has the three of MongoDB, Redis, and the processes of the distributed cluster', () => {
    const plans = processPlans({}, 1, Array(portsNeeded).fill(1))
    const files = Object.fromEntries(plans.map(({ name, file }) => [name, ['node', relative(root, file)]]))

    expect(Object.keys(written.services).sort()).toEqual([...mongodbs, 'redis', ...processes].sort())
    expect(Object.fromEntries(processes.map(name => [name, resolved[name]!.command]))).toEqual(files)
    expect(Object.values(files).filter(([, file]) => !existsSync(join(root, file!)))).toEqual([])
  })

  test.each(processes)('sets for %s what its config asks for, and nothing else', name => {
    const asked = variablesOf[name]!
    const set = written.services[name].environment
    const needed = Object.keys(asked).filter(variable => !('default' in asked[variable]!))

    expect({
      missing: needed.filter(variable => !(variable in set)),
      unasked: Object.keys(set).filter(variable => !(variable in asked)),
    }).toEqual({ missing: [], unasked: [] })
    expect(parseConfig(asked, resolved[name]!.environment)).toMatchObject({ HOST: '0.0.0.0' })
  })

  test.each(processes)('lets %s reach each address that it is given', name => {
    const { environment, networks } = resolved[name]!
    const addresses = Object.values(environment).flatMap(value => {
      const hosts = /^(?:http|redis|mongodb):\/\/([^/]+)/.exec(value)?.[1]?.split(',') ?? []
      return hosts.filter(host => !host.includes('.')).map(host => host.split(':') as [string, string])
    })
    const lost = addresses.filter(([host, port]) => {
      const theirs = resolved[host]
      const theirPort = theirs?.environment?.PORT ?? (host === 'redis' ? '6379' : '27017')
      return port !== theirPort || !Object.keys(networks).some(network => network in theirs!.networks)
    })

    expect(addresses).not.toEqual([])
    expect(lost).toEqual([])
  })

  test("publishes the gateway's port only, on loopback", () => {
    const published = Object.entries(resolved).filter(([, { ports }]) => ports)

    expect(published).toEqual([['gateway', expect.anything()]])
    expect(resolved.gateway!.ports).toMatchObject([{ host_ip: '127.0.0.1', target: 8080, published: '4000' }])
  })

  test.each(Object.keys(written.services))(
    'checks the health of %s, confines it and starts it again',
    name => {
      const grace = Number.parseInt(written.services[name].stop_grace_period, 10)
      const path = name === 'gateway' ? 'live' : 'ready'
      const url = `http://127.0.0.1:${resolved[name]!.environment?.PORT}/health/${path}`
      const isProcess = processes.includes(name)

      expect(resolved[name]).toMatchObject({
        restart: 'unless-stopped',
        read_only: true,
        cap_drop: ['ALL'],
        mem_limit: expect.stringMatching(/^\d{9,}$/),
        ...(isProcess ? {} : { user: expect.stringMatching(/^(mongodb|valkey)$/) }),
        healthcheck: {
          test: isProcess ? ['CMD', 'node', 'infra/docker/healthcheck.mjs', url] : expect.any(Array),
        },
      })
      expect(grace).toBeGreaterThan(20)
    },
  )

  test('runs Redis so that it keeps its jobs', () => {
    const { command } = resolved.redis!
    const setting = (name: string) => command[command.indexOf(`--${name}`) + 1]

    expect([setting('appendonly'), setting('appendfsync'), setting('maxmemory-policy')]).toEqual([
      'yes',
      'everysec',
      'noeviction',
    ])
  })

  test('names exact versions, and runs the Node that the tests run on', async () => {
    const { devDependencies } = JSON.parse(await read('package.json'))

    for (const name of [...mongodbs, 'redis']) expect(resolved[name]!.image).toMatch(/:\d+\.\d+\.\d+-/)
    expect(await read('infra/docker/Dockerfile')).toContain(`FROM node:${devDependencies.node}-`)
  })

  test('reads what .env.example explains, all of it', async () => {
    expect(namesIn(await read('.env.example'), /^(\w+)=/gm)).toEqual(namesIn(text, /\$\{(\w+)/g))
  })

  test.each(required)('is refused without %s, with what to set', async variable => {
    await expect(composeConfig({ [variable]: '' })).rejects.toThrow(
      new RegExp(`variable ${variable} is missing a value: set it to `),
    )
  })
})

test('hadolint finds nothing to say about the Dockerfile', async () => {
  expect(await hadolint(join(root, 'infra/docker/Dockerfile'))).toBe('')
}, 180_000)
