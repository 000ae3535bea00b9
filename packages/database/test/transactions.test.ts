import { inTransaction, isDuplicateKey } from '@cluster/database'
import { describe, expect, test } from '@jest/globals'
import { rows, rowsUnderTest, rowsWithTies } from './fixtures.ts'

rowsUnderTest()
const database = 'database-test'
const [row, other] = rowsWithTies(2)

describe('a transaction', () => {
  test('commits all, and gives back what its work returns', async () => {
    const result = await inTransaction(database, async session => {
      await rows.create([row!], { session })
      await rows.create([other!], { session })
      return 'done'
    })

    expect(result).toBe('done')
    expect(await rows.countDocuments()).toBe(2)
  })

  test('commits nothing of a work that throws, and throws the same', async () => {
    const fault = new Error('no')

    const work = inTransaction(database, async session => {
      await rows.create([row!], { session })
      throw fault
    })

    await expect(work).rejects.toBe(fault)
    expect(await rows.countDocuments()).toBe(0)
  })

  test('is tried again when another write was in the way, so that no change is lost', async () => {
    await rows.create({ ...row!, name: '0' })
    let tries = 0
    const increment = () =>
      inTransaction(database, async session => {
        tries += 1
        const found = await rows.findById(row!._id).session(session).lean()
        await rows.updateOne({ _id: row!._id }, { name: String(Number(found!.name) + 1) }, { session })
      })

    await Promise.all(Array.from({ length: 10 }, increment))

    expect((await rows.findById(row!._id).lean())!.name).toBe('10')
    expect(tries).toBeGreaterThan(10)
  })

  test('tells a taken key from any other fault', async () => {
    await rows.create(row!)

    const taken = await rows.create(row!).catch(error => error)
    const inside = await inTransaction(database, session => rows.create([row!], { session })).catch(e => e)

    expect([taken, inside, new Error('11000'), null, undefined].map(isDuplicateKey)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
