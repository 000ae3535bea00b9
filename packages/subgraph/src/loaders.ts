import { findPages, type Order, type Page, type PageArgs, trusted } from '@cluster/database'
import DataLoader from 'dataloader'
import type { Model } from 'mongoose'

/** Loads rows by a unique field, all that one request asks for in one command; null for what is not there. */
export function loadBy<T extends object>(model: Model<T>, field = '_id'): DataLoader<string, T | null> {
  return new DataLoader(async keys => {
    const rows = await model.find({ [field]: trusted({ $in: keys }) } as never).lean<T[]>()
    const found = new Map(rows.map(row => [(row as Record<string, unknown>)[field], row]))
    return keys.map(key => found.get(key) ?? null)
  })
}

/** Loads what `batch` finds for each of many keys, all that one request asks for at once. */
export function loadWith<T>(batch: (keys: readonly string[]) => Promise<T[]>): DataLoader<string, T> {
  return new DataLoader(batch)
}

/** Loads what `batch` finds for each of many keys, all that one request asks for with the same arguments at once. */
export function loadAlike<T, Args extends object>(
  batch: (keys: readonly string[], args: Args) => Promise<T[]>,
): (key: string, args: Args) => Promise<T> {
  const loaders = new Map<string, DataLoader<string, T>>()
  return (key, args) => {
    const wanted = JSON.stringify(args)
    const loader = loaders.get(wanted) ?? loadWith(keys => batch(keys, args))
    loaders.set(wanted, loader)
    return loader.load(key)
  }
}

/**
 * Loads a page of rows for each of many parents, in one command for all that ask for the same.
 * @param query `filter` may follow what else is asked for, such as a state or a span of days
 */
export function loadPages<T, Wanted extends object = object>(
  model: Model<T>,
  {
    parentField,
    order,
    filter = {},
  }: { parentField: string; order: Order; filter?: object | ((wanted: Wanted) => object) },
): (parent: string, args: PageArgs & Wanted) => Promise<Page<T>> {
  return loadAlike((parents, args) =>
    findPages(model, parents, {
      parentField,
      order,
      first: args.first,
      after: args.after,
      filter: typeof filter === 'function' ? filter(args) : filter,
    }),
  )
}
