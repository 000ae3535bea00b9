import { domainError } from '@cluster/errors'
import { type Model, type mongo, trusted } from 'mongoose'
import { cursorOf, malformedCursor, type Order, positionOf } from './cursor.ts'

/** The arguments of a Relay connection that pages forward. */
export interface PageArgs {
  first?: number | null
  after?: string | null
}

/** A Relay connection (https://relay.dev/graphql/connections.htm). */
export interface Page<T> {
  edges: { cursor: string; node: T }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

const invalidPageSize = domainError('INVALID_PAGE_SIZE', 'first', 'Ask for 1 to 100 items with first.')

/** How many items a page holds. @throws DomainError INVALID_PAGE_SIZE outside 1 to 100 */
export function pageSize({ first }: PageArgs): number {
  const size = first ?? 20
  if (!Number.isInteger(size) || size < 1 || size > 100) throw invalidPageSize()
  return size
}

/**
 * One page of a collection, by key and never by skipping. `filter` is ours, never a client's object; `order`
 * with `filter` must have an index.
 */
export async function findPage<T>(
  model: Model<T>,
  { filter = {}, order, ...args }: { filter?: object; order: Order } & PageArgs,
): Promise<Page<T>> {
  const size = pageSize(args)
  const conditions = [filter, afterPosition(args.after, order)]
  const rows = await model
    .find({ $and: conditions } as never)
    .sort(sorting(order))
    .limit(size + 1)
    .lean<T[]>()
  return pageOf(rows, size, order, Boolean(args.after))
}

/**
 * The first page of a list for each of many parents, in one command.
 * @param parentField the field of a row that holds its parent's id, or an array of them
 * @returns a page for each parent, in their order
 */
export async function findPages<T>(
  model: Model<T>,
  parents: readonly string[],
  {
    parentField,
    filter = {},
    order,
    ...args
  }: { parentField: string; filter?: object; order: Order } & PageArgs,
): Promise<Page<T>[]> {
  const size = pageSize(args)
  const after = afterPosition(args.after, order)
  const found = await model.db
    .db!.aggregate<{ _id: string; rows: T[] }>([
      { $documents: [...new Set(parents)].map(id => ({ _id: literally(id) })) },
      {
        $lookup: {
          from: model.collection.name,
          localField: '_id',
          foreignField: parentField,
          pipeline: [{ $match: { $and: [filter, after] } }, { $sort: sorting(order) }, { $limit: size + 1 }],
          as: 'rows',
        },
      },
    ])
    .toArray()
  const rowsOf = new Map(found.map(({ _id, rows }) => [_id, rows]))
  return parents.map(parent => pageOf(rowsOf.get(parent) ?? [], size, order, Boolean(args.after)))
}

/** A page over ids that a row holds itself, distinct ones, in their order; the nodes are made of the ids. */
export function pageOfIds<N>(ids: readonly string[], args: PageArgs, node: (id: string) => N): Page<N> {
  const size = pageSize(args)
  const after = args.after == null ? null : Buffer.from(args.after, 'base64url').toString()
  const start = after === null ? 0 : ids.indexOf(after) + 1
  if (after !== null && start === 0) throw malformedCursor()
  const edges = ids
    .slice(start, start + size)
    .map(id => ({ cursor: Buffer.from(id).toString('base64url'), node: node(id) }))
  return { edges, pageInfo: pageInfo(edges, start + size < ids.length, start > 0) }
}

function pageOf<T>(rows: T[], size: number, order: Order, hasPreviousPage: boolean): Page<T> {
  const edges = rows
    .slice(0, size)
    .map(node => ({ cursor: cursorOf(node as Record<string, unknown>, order), node }))
  return { edges, pageInfo: pageInfo(edges, rows.length > size, hasPreviousPage) }
}

function pageInfo(edges: { cursor: string }[], hasNextPage: boolean, hasPreviousPage: boolean) {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
}

function afterPosition(cursor: string | null | undefined, order: Order): object {
  if (cursor == null) return {}
  const [value, id] = positionOf(cursor, order)
  const beyond = order.direction === 1 ? '$gt' : '$lt'
  const behind = (bound: Date | string) => trusted({ [beyond]: bound })
  if (order.field === '_id') return { _id: behind(id) }
  // The bound on the field alone lets the index seek; the $or only breaks ties.
  return {
    [order.field]: trusted({ [`${beyond}e`]: value }),
    $or: [{ [order.field]: behind(value) }, { _id: behind(id) }],
  }
}

// MongoDB would read an id that begins with a dollar as an expression.
function literally(id: string): string | { $literal: string } {
  return id.startsWith('$') ? { $literal: id } : id
}

function sorting({ field, direction }: Order): Record<string, 1 | -1> {
  return field === '_id' ? { _id: direction } : { [field]: direction, _id: direction }
}

export type Db = mongo.Db
