import { collection, createCollections, newId } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import { createProducer, defineOutbox, type Transact } from '@cluster/jobs'
import { buildSubgraph, type Subgraph, type SubgraphContext } from '@cluster/subgraph'
import { answersOf } from '@cluster/subgraph/answers'
import type { TestConfig } from './fixtures.ts'

export interface Entry {
  _id: string
  text: string
  at: Date
}

/** A service that exists in tests only: it writes what it is told, each text once. */
export const entries = collection<Entry>(
  'ledger',
  'entries',
  { _id: { type: String, required: true }, text: { type: String, required: true }, at: Date },
  [{ fields: { text: 1 }, unique: true }],
)
export const outbox = defineOutbox('ledger', [])
export const answers = answersOf('ledger')

type Context = SubgraphContext & { transact: Transact }
type Write = (_: unknown, args: { text: string }, context: Context) => Promise<unknown>

/** Held up while a test wants several to be under way. */
export const gate = { wait: async () => {} }

const write: Write = (_, { text }, { transact, now }) =>
  transact(async session => {
    await gate.wait()
    if (await entries.findOne({ text }).session(session))
      throw new DomainError('ALREADY_WRITTEN', 'text', 'No.')
    const entry = { _id: newId(), text, at: now() }
    await entries.insertMany([entry], { session })
    return { ...entry, secret: () => `secret of ${text}` }
  })

const writeOwn: Write = async (source, args, context) => {
  context.self.mustBe(args.text.startsWith('of another') ? 'person-other' : context.viewer.personId!)
  return write(source, args, context)
}

const resolvers = {
  Query: { count: () => entries.countDocuments() },
  Entry: { id: ({ _id }: Entry) => _id, length: ({ text }: Entry) => text.length },
  Mutation: {
    write,
    writeForStaff: write,
    writeOwn,
    writeWithNote: ((_, { text }, { transact, now }) =>
      transact(async session => {
        const entry = { _id: newId(), text, at: now() }
        await entries.insertMany([entry], { session })
        return { note: 'done', entry }
      })) satisfies Write,
    writeTwice: (async (...args) => {
      await write(...args)
      return write(args[0], { text: 'twice' }, args[2])
    }) satisfies Write,
    writeAndAnswerElse: (async (...args) => ({ ...((await write(...args)) as Entry) })) satisfies Write,
    writeWithout: (async (_, { text }) => ({ _id: newId(), text })) satisfies Write,
    fail: (async () => {
      throw new Error('hidden-word')
    }) satisfies Write,
  },
}

export const buildLedger = (config: TestConfig & { REDIS_URL: string }): Promise<Subgraph> => {
  const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
  return buildSubgraph<Context>({
    name: 'ledger',
    folder: new URL('ledger/', import.meta.url),
    resolvers,
    context: base => ({ ...base, transact: outbox.transact(producer) }),
    migrations: [{ name: '001', run: () => createCollections([entries, outbox.facts, answers]) }],
    config,
    close: () => producer.close(),
  })
}
