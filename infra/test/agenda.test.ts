import { closeDatabases } from '@cluster/database'
import { SigningKey } from '@cluster/identity/models/signing-key.ts'
import type { Running } from '@cluster/server'
import { commandsOf } from '@cluster/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { agendaQuery } from '../bench/agenda.ts'
import { seedCollections } from '../seed/collections.ts'
import { insertAll } from '../seed/insert-all.ts'
import { services } from '../services.ts'
import { buildGraph } from '../standalone/build-graph.ts'
import { graphSettings } from './graph-settings.ts'

const settings = graphSettings()
let graph: Running

beforeAll(async () => {
  graph = await buildGraph(settings.env, {})
  for (const { model, documents, fictitious } of seedCollections) {
    await insertAll(model, documents(new Date()))
    if (fictitious) await insertAll(model, fictitious(1, new Date()))
  }
}, 60_000)
afterAll(async () => {
  await graph.server.close()
  await graph.close()
  await closeDatabases()
  settings.remove()
})

async function ask(first: number) {
  const payload = { query: agendaQuery, variables: { first } }
  const response = await graph.server.inject({ method: 'POST', url: '/graphql', payload })
  return response.json()
}

describe('the Agenda query', () => {
  test.each([10, 25, 50, 100])('for %i occurrences runs the same few Mongo commands', async first => {
    const work = async () => {
      const { data, errors } = await ask(first)
      expect(errors).toBeUndefined()
      expect(data.upcomingOccurrences.edges).toHaveLength(first)
    }
    // The issuer looks at its keys by the clock.
    const commands = await commandsOf(services, work, { except: [SigningKey.collection.name] })

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
