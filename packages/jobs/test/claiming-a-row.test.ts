import { closeDatabases } from '@cluster/database'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { claim } from '../src/index.ts'
import { inMs, Note, openNotes } from './fixtures.ts'

beforeAll(openNotes)
beforeEach(() => Note.deleteMany())
afterAll(closeDatabases)

const state = async (id: string) => (await Note.findById(id).lean())!

describe('claiming a row', () => {
  test('succeeds for one of many who try at once', async () => {
    await Note.create({ _id: 'a', wakeAt: inMs(-1) })

    const claims = await Promise.all(Array.from({ length: 20 }, () => claim(Note, 'a', 10_000)))

    expect(claims.filter(Boolean)).toHaveLength(1)
    expect(await state('a')).toMatchObject({ fence: 1, attempts: 1, state: 'PENDING' })
  })

  test('is refused before its time, by the clock of the database', async () => {
    await Note.create({ _id: 'a', wakeAt: inMs(60_000) })

    expect(await claim(Note, 'a', 10_000)).toBeNull()
  })

  test('is possible again once the lease ran out, and then the first can no longer end it', async () => {
    await Note.create({ _id: 'a', wakeAt: inMs(-1) })
    const first = await claim(Note, 'a', 50)
    await new Promise(resolve => setTimeout(resolve, 100))

    const second = await claim(Note, 'a', 10_000)

    expect(second?.row.fence).toBe(2)
    expect(await first?.finish('DONE')).toBe(false)
    expect(await first?.extend()).toBe(false)
    expect(await first?.postpone(0, {})).toBe(false)
    expect(await second?.finish('DONE')).toBe(true)
    expect(await state('a')).toMatchObject({ state: 'DONE', fence: 2 })
  })

  test('tells that a row called off meanwhile is not to be worked on, and notes what was done all the same', async () => {
    await Note.create({ _id: 'a', wakeAt: inMs(-1) })
    const claimed = await claim(Note, 'a', 10_000)
    await Note.updateOne({ _id: 'a' }, { state: 'CANCELLED' })

    expect(await claimed?.extend()).toBe(false)
    expect(await claimed?.finish('SENT')).toBe(true)
    expect(await state('a')).toMatchObject({ state: 'SENT' })
  })

  test('keeps a text that begins with a dollar sign as it is', async () => {
    await Note.create({ _id: 'a', wakeAt: inMs(-1) })
    const claimed = await claim(Note, 'a', 10_000)

    await claimed?.finish('DONE', { text: '$state' })

    expect(await state('a')).toMatchObject({ text: '$state' })
  })

  test('reads an index only', async () => {
    const plan = await Note.collection
      .find({ state: 'PENDING', $expr: { $lte: ['$wakeAt', '$$NOW'] } } as object)
      .sort({ wakeAt: 1 })
      .explain()

    expect(JSON.stringify(plan)).toContain('IXSCAN')
    expect(JSON.stringify(plan)).not.toMatch(/COLLSCAN|"SORT"/)
  })
})
