import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { agendaQuery } from '../bench/agenda.ts'
import { clusterPlace, runCluster } from './cluster.ts'

jest.setTimeout(60_000)

const preload = new URL('./record-connections.mjs', import.meta.url).href

test('a running cluster opens no connection to any address but its own', async () => {
  const place = await clusterPlace()
  const file = join(place.dataDir, '..', `connections-${process.pid}.txt`)
  writeFileSync(file, '')
  const cluster = await runCluster('standalone', place, {
    nodeOptions: ['--import', preload],
    // As bare as a person's shell: what keeps it quiet is our own code.
    env: { CONNECTIONS_FILE: file },
  })
  await cluster.ask(agendaQuery)
  await cluster.ask('{ me { id } reminders { edges { cursor } } }', {}, 'RESIDENT')
  // Telemetry of the libraries waits a little before it reports.
  await new Promise(resolve => setTimeout(resolve, 6_000))
  await cluster.end('SIGTERM')
  place.remove()

  const targets = new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))
  expect([...targets].filter(target => /^tcp/.test(target))).not.toEqual([])
  expect([...targets].filter(target => !/^(tcp|dns) (127\.0\.0\.1|localhost)$/.test(target))).toEqual([])
})
