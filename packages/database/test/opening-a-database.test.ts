import { closeDatabases, collection, databaseNamed, openDatabase } from '@cluster/database'
import { testConfig, uniquePrefix } from '@cluster/testkit'
import { afterAll, describe, expect, test } from '@jest/globals'

afterAll(closeDatabases)
const { MONGODB_URI } = testConfig()
const nowhere = 'mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=300'

describe('opening a database', () => {
  test('many times at once opens one connection', async () => {
    const prefix = uniquePrefix()

    await Promise.all(Array.from({ length: 5 }, () => openDatabase('opened', MONGODB_URI, prefix)))

    expect(databaseNamed('opened').readyState).toBe(1)
    expect(databaseNamed('opened').db!.databaseName).toBe(`${prefix}opened`)
  })

  test('that cannot be reached fails for each who waits, and can be tried again', async () => {
    const prefix = uniquePrefix()
    const attempts = await Promise.allSettled([
      openDatabase('retried', nowhere, prefix),
      openDatabase('retried', nowhere, prefix),
    ])

    expect(attempts.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await openDatabase('retried', MONGODB_URI, prefix)
    expect(databaseNamed('retried').readyState).toBe(1)
  })

  test('lets models that were bound before answer, and refuses what their schema does not know', async () => {
    const things = collection<{ _id: string }>('bound', 'things', { _id: String })
    await openDatabase('bound', MONGODB_URI, uniquePrefix())

    expect(await things.find().lean()).toEqual([])
    await expect(things.find({ unknown: 1 } as never).exec()).rejects.toThrow('strictQuery')
    await expect(things.find({ _id: { $ne: '' } } as never).exec()).rejects.toThrow(/Cast/)
    expect(() => new things({ unknown: 1 } as never)).toThrow('unknown')
  })
})
