import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabases } from '@cluster/database'
import type { Running } from '@cluster/server'
import { commandsOf, testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { agendaQuery } from '../bench/agenda.ts'
import { ensureKeys } from '../keys/ensure-keys.ts'
import { seedCollections } from '../seed/collections.ts'
import { insertAll } from '../seed/insert-all.ts'
import { services } from '../services.ts'
import { buildGraph } from '../standalone/build-graph.ts'

const folder = mkdtempSync(join(tmpdir(), 'initiatives-et-cite-agenda-'))
let graph: Running

beforeAll(async () => {
  const { jwksUrl, workerKeyFile } = await ensureKeys(folder)
  const config = Object.fromEntries(
    Object.entries(testConfig()).map(([name, value]) => [name, String(value)]),
  )
  graph = await buildGraph({ ...config, JWKS_URL: jwksUrl, WORKER_KEY_FILE: workerKeyFile }, {})
  for (const { model, documents, fictitious } of seedCollections) {
    await insertAll(model, documents(new Date()))
    if (fictitious) await insertAll(model, fictitious(1, new Date()))
  }
}, 60_000)
afterAll(async () => {
  await graph.server.close()
  await graph.close()
  await closeDatabases()
  rmSync(folder, { recursive: true })
})

async function ask(first: number) {
  const payload = { query: agendaQuery, variables: { first } }
  const response = await graph.server.inject({ method: 'POST', url: '/graphql', payload })
  return response.json()
}

describe('the Agenda query', () => {
  test.each([10, 25, 50, 100])('for %i occurrences runs the same few Mongo commands', async first => {
    const commands = await commandsOf(services, async () => {
      const { data, errors } = await ask(first)
      expect(errors).toBeUndefined()
      expect(data.upcomingOccurrences.edges).toHaveLength(first)
    })

    expect(commands.sort()).toEqual([
      'events.find',
      'events.find',
      'members.find',
      'members.find',
      'publications.aggregate',
      'services.aggregate',
      'services.find',
    ])
  })
})
