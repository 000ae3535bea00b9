import { closeDatabases, collection, createCollections, createTurns, openDatabase } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import { commandsOf } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createProducer, defineOutbox, type Work } from '../src/index.ts'
import { config, queues } from './fixtures.ts'

const outbox = defineOutbox('together', ['receiver'])
const Note = collection<{ _id: string }>('together', 'notes', { _id: { type: String, required: true } })
const producer = createProducer(queues)
const inTurn = createTurns()
const transact = outbox.transact(producer, inTurn)

beforeAll(async () => {
  await openDatabase('together', config.MONGODB_URI, config.CLUSTER_PREFIX)
  await createCollections([outbox.facts, Note])
})
beforeEach(async () => {
  prepared = []
  await Promise.all([outbox.facts.deleteMany(), Note.deleteMany()])
})
afterAll(async () => {
  await producer.close()
  await closeDatabases()
})

let prepared: string[][] = []
const prepare = async (items: readonly string[]) => void prepared.push([...items])
const told: Work<string> = async (_, emit) => {
  emit({ type: 'thing.done', subject: 'thing' })
  return 'done'
}
/** Works that all come while another holds the turn. */
async function atOnce<T>(works: Record<string, Work<T>>): Promise<PromiseSettledResult<T>[]> {
  const { promise: turn, resolve: end } = Promise.withResolvers<void>()
  const before = inTurn('key', () => turn)
  const joint = { key: 'key', prepare }
  const all = Promise.allSettled(
    Object.entries(works).map(([item, work]) => transact(work, { ...joint, item })),
  )
  end()
  await before
  return all
}
const kept = async () => (await Note.find().sort({ _id: 1 }).lean()).map(({ _id }) => _id)
const noted =
  (_id: string): Work<string> =>
  async (session, emit) => {
    await Note.create([{ _id }], { session })
    return told(session, emit)
  }

describe('joint changes that come at once', () => {
  test('share one transaction and what they have in common, in their order', async () => {
    let ends: unknown[] = []

    const commands = await commandsOf(['together'], async () => {
      ends = await atOnce({ a: told, b: told, c: told })
    })

    expect(ends).toEqual(Array(3).fill({ status: 'fulfilled', value: 'done' }))
    expect(prepared).toEqual([['a', 'b', 'c']])
    expect(commands).toEqual(['together.update'])
    expect(await outbox.facts.countDocuments()).toBe(3)
  })

  test('are committed without the one that refuses, which emits nothing', async () => {
    const refusal = new DomainError('NO_PLACE', null, 'no')
    const refuse: Work<string> = async (session, emit) => {
      await told(session, emit)
      throw refusal
    }

    const ends = await atOnce({ a: noted('a'), b: refuse, c: noted('c') })

    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(ends[1]).toMatchObject({ reason: refusal })
    expect(await kept()).toEqual(['a', 'c'])
    expect(await outbox.facts.countDocuments()).toBe(2)
  })

  test('are each tried alone when one of them fails', async () => {
    await Note.create({ _id: 'b' })

    const ends = await atOnce({ a: noted('a'), b: noted('b'), c: noted('c') })

    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(prepared).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']])
    expect(await kept()).toEqual(['a', 'b', 'c'])
    expect(await outbox.facts.countDocuments()).toBe(2)
  })

  test('are at most a hundred in one transaction', async () => {
    await atOnce(Object.fromEntries(Array.from({ length: 250 }, (_, n) => [`item-${n}`, told])))

    expect(prepared.map(({ length }) => length)).toEqual([100, 100, 50])
    expect(prepared.flat()).toEqual(Array.from({ length: 250 }, (_, n) => `item-${n}`))
  })

  test('of different keys share nothing', async () => {
    const joint = { item: 'a', prepare }

    await Promise.all(['x', 'y'].map(key => transact(told, { ...joint, key })))

    expect(prepared).toEqual([['a'], ['a']])
  })
})

describe('a joint change that comes alone', () => {
  test('is refused as others are', async () => {
    const refusal = new DomainError('NO_PLACE', null, 'no')
    const work = transact(() => Promise.reject(refusal), { key: 'key', item: 'a', prepare })

    await expect(work).rejects.toBe(refusal)
  })
})
