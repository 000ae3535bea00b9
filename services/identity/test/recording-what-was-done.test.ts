import { closeDatabases } from '@cluster/database'
import { createProducer } from '@cluster/jobs'
import type { Running } from '@cluster/server'
import { eventually, testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildIdentityWorker } from '../src/build-worker.ts'
import { inbox } from '../src/inbox.ts'
import { AuditEntry } from '../src/models/audit-entry.ts'
import { outbox } from '../src/outbox.ts'
import { pseudonyms } from '../src/pseudonyms.ts'
import { forgetAll, identityConfig, pseudonymOf } from './audit-log.ts'

const config = identityConfig(testConfig())
const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
let worker: Running

beforeAll(async () => {
  worker = await buildIdentityWorker(config)
})
beforeEach(async () => {
  await Promise.all([forgetAll, inbox.rows, outbox.facts].map(async rows => rows.deleteMany()))
})
afterAll(async () => {
  await worker.close()
  await producer.close()
  await closeDatabases()
})

const fact = (given: object = {}) => ({
  type: 'audit.recorded',
  subject: 'entry-1',
  to: ['identity'],
  details: {
    action: 'revokeApp',
    entityType: 'App',
    entityId: 'app-1',
    personId: 'person-staff',
    appId: 'web',
    ...given,
  },
})
const ended = () =>
  eventually(async () => {
    expect(await outbox.facts.find().lean()).toMatchObject([{ state: 'HANDED_OVER', details: null }])
    expect(await inbox.rows.find().lean()).toMatchObject([{ state: 'DONE', details: null }])
  })

describe('what identity does itself', () => {
  test('is recorded by the same way as what others do', async () => {
    await outbox.transact(producer)(async (_, emit) => emit(fact()))
    await ended()

    expect(await AuditEntry.find().lean()).toMatchObject([
      {
        _id: 'entry-1',
        action: 'revokeApp',
        entityType: 'App',
        entityId: 'app-1',
        actor: pseudonymOf('person-staff'),
        appId: 'web',
        service: 'identity',
      },
    ])
  })

  test('to a person is recorded under its pseudonym', async () => {
    const given = { entityType: 'Person', entityId: 'person-resident', personId: null }
    await outbox.transact(producer)(async (_, emit) => emit(fact(given)))
    await ended()

    expect(await AuditEntry.find().lean()).toMatchObject([
      { entityId: pseudonymOf('person-resident'), actor: null },
    ])
  })
})

test('a fact of another kind is no entry', async () => {
  await outbox.transact(producer)(async (_, emit) => emit({ ...fact(), type: 'thing.done' }))
  await ended()

  expect(await AuditEntry.countDocuments()).toBe(0)
})

test('a fact that comes under two ids is one entry', async () => {
  const message = { ...fact(), from: 'events', at: new Date() }
  await Promise.all(['events-1', 'events-2'].map(id => inbox.store(id, message)))

  await eventually(async () =>
    expect(await inbox.rows.find().lean()).toMatchObject([{ state: 'DONE' }, { state: 'DONE' }]),
  )
  expect(await AuditEntry.countDocuments()).toBe(1)
})

test('pseudonyms are the same for a person, others for others and elsewhere', () => {
  expect(pseudonymOf('person-1')).toBe(pseudonymOf('person-1'))
  expect(pseudonymOf('person-1')).not.toBe(pseudonymOf('person-2'))
  expect(pseudonymOf('person-1')).not.toBe(pseudonyms('another secret of another cluster')('person-1'))
  expect(pseudonymOf('person-1')).toMatch(/^[\w-]{43}$/)
})
