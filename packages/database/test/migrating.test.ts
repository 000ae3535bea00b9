import { databaseCheck, databaseNamed, type Migration, migrate, pendingMigrations } from '@cluster/database'
import { eventually } from '@cluster/testkit'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { rowsUnderTest } from './fixtures.ts'

rowsUnderTest()
const database = 'database-test'
const entries = () =>
  databaseNamed(database).db!.collection<{ _id: string; holder: string; leaseUntil: Date }>('migrations')
const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))
let ran: string[]
const step = (name: string, run = async () => {}): Migration => ({
  name,
  run: async () => {
    ran.push(name)
    await run()
  },
})

beforeEach(async () => {
  ran = []
  await entries().deleteMany()
})

describe('migrating', () => {
  test('runs what is pending, in order, once, and leaves no lease', async () => {
    const history = [step('001'), step('002')]

    expect(await pendingMigrations(database, history)).toEqual(['001', '002'])
    await migrate(database, history)
    await migrate(database, [...history, step('003')])

    expect(ran).toEqual(['001', '002', '003'])
    expect(await pendingMigrations(database, history)).toEqual([])
    expect(await entries().findOne({ _id: 'lease' })).toBeNull()
  })

  test('by many processes at once runs each step once, one at a time', async () => {
    let atOnce = 0
    let most = 0
    const slow = async () => {
      atOnce += 1
      most = Math.max(most, atOnce)
      await pause(50)
      atOnce -= 1
    }

    await Promise.all(
      Array.from({ length: 8 }, () => migrate(database, [step('001', slow), step('002', slow)])),
    )

    expect(ran).toEqual(['001', '002'])
    expect(most).toBe(1)
  })

  test('that fails tells why, keeps what was done, and goes on from there at once', async () => {
    let broken = true
    const fails = async () => {
      if (broken) throw new Error('half way')
    }
    const history = [step('001'), step('002', fails), step('003')]

    await expect(migrate(database, history)).rejects.toThrow('half way')
    expect(await pendingMigrations(database, history)).toEqual(['002', '003'])
    broken = false
    await migrate(database, history)

    expect(ran).toEqual(['001', '002', '002', '003'])
  })

  test('waits while another process holds the lease, and takes it once that one is gone', async () => {
    const inFuture = new Date(Date.now() + 60_000)
    await entries().insertOne({ _id: 'lease', holder: 'another', leaseUntil: inFuture })

    const migrating = migrate(database, [step('001')])
    await pause(500)
    expect(ran).toEqual([])
    await entries().updateOne({ _id: 'lease' }, { $set: { leaseUntil: new Date(Date.now() - 1) } })

    await migrating
    expect(ran).toEqual(['001'])
  })

  test('goes by the clock of the database, whatever this process believes', async () => {
    const until = new Date(Date.now() + 60_000)
    await entries().insertOne({ _id: 'lease', holder: 'another', leaseUntil: until })
    const really = Date.now
    Date.now = () => really() + 3_600_000

    try {
      const migrating = migrate(database, [step('001')])
      await pause(500)
      expect(ran).toEqual([])
      await entries().deleteOne({ _id: 'lease' })
      await migrating
    } finally {
      Date.now = really
    }
    expect(ran).toEqual(['001'])
  })

  test('that lost its lease goes on with no further step', async () => {
    const losing = step('001', async () => {
      await entries().updateOne({ _id: 'lease' }, { $set: { holder: 'another' } })
    })

    const migrating = migrate(database, [losing, step('002')])
    await eventually(() => expect(ran).toEqual(['001']))
    await pause(400)
    expect(ran).toEqual(['001'])

    await entries().deleteOne({ _id: 'lease' })
    await migrating
    expect(ran).toContain('002')
  })
})

test('a database is ready when it lacks no migration', async () => {
  const check = databaseCheck(database, [step('001'), step('002')])

  expect(await check()).toBe('lacks the migrations 001, 002')
  await migrate(database, [step('001'), step('002')])
  expect(await check()).toBeNull()
})
