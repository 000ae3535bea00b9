import { collection, createCollections, idField, isDuplicateKey } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import {
  buildSubgraph,
  loadBy,
  loadPages,
  type Page,
  type Subgraph,
  type SubgraphContext,
} from '@cluster/subgraph'
import { GraphQLError } from 'graphql'

export interface Part {
  _id: string
  thing: string
}

export const parts = collection<Part>('subgraph-test', 'parts', { _id: idField, thing: String })
const order = { field: '_id', kind: 'text', direction: 1 } as const

interface Context extends SubgraphContext {
  part: ReturnType<typeof loadBy<Part>>
  partsOf: ReturnType<typeof loadPages<Part>>
}

const faults: Record<string, () => unknown> = {
  domain: () => {
    throw new DomainError('TOO_LATE', 'at', 'It is too late.', { until: 5, code: 'not this' })
  },
  graphql: () => {
    throw new GraphQLError('Not so.', { extensions: { code: 'NOT_SO', field: 'how', inside: 'hidden-word' } })
  },
  unknown: () => {
    throw new Error('hidden-word at mongodb://user:password@host')
  },
  nothing: () => {
    throw null
  },
  text: () => {
    throw 'hidden-word'
  },
  duplicate: async () => {
    await parts.create({ _id: 'a', thing: 'hidden-word' })
    await parts.create({ _id: 'a', thing: 'hidden-word' }).catch(error => {
      if (isDuplicateKey(error)) throw error
    })
  },
}

const resolvers = {
  Query: {
    viewer: (_: unknown, __: unknown, { viewer }: Context) => viewer.personId,
    things: () => ['a', 'b', 'c'].map(id => ({ id })),
    count: async () => parts.countDocuments(),
    fails: (_: unknown, { how }: { how: string }) => faults[how]!(),
    echo: (_: unknown, { at }: { at: Date }) => at,
  },
  Thing: {
    __resolveReference: async ({ id }: { id: string }, { part }: Context) =>
      (await part.load(id)) ? { id } : null,
    parts: async ({ id }: { id: string }, args: { first?: number; after?: string }, { partsOf }: Context) =>
      (await partsOf(id, args)).edges.map(({ node }) => node._id),
  },
}

export interface TestConfig {
  MONGODB_URI: string
  CLUSTER_PREFIX: string
  VIEWER_SECRET: string
  LOG_LEVEL: string
}

export const buildThings = (config: TestConfig, pages: Page<SubgraphContext>[] = []): Promise<Subgraph> =>
  buildSubgraph<Context>({
    name: 'subgraph-test',
    folder: new URL('things/', import.meta.url),
    resolvers,
    context: base => ({
      ...base,
      part: loadBy(parts),
      partsOf: loadPages(parts, { parentField: 'thing', order }),
    }),
    migrations: [{ name: '001', run: () => createCollections([parts]) }],
    pages,
    config,
  })
