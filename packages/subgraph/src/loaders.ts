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

/** Loads a page of rows for each of many parents, in one command for all that ask for the same page. */
export function loadPages<T>(
  model: Model<T>,
  query: { parentField: string; filter?: object; order: Order },
): (parent: string, args: PageArgs) => Promise<Page<T>> {
  const loaders = new Map<string, DataLoader<string, Page<T>>>()
  return (parent, { first, after }) => {
    const key = JSON.stringify([first, after])
    let loader = loaders.get(key)
    if (!loader) {
      loader = new DataLoader(parents => findPages(model, parents, { ...query, first, after }))
      loaders.set(key, loader)
    }
    return loader.load(parent)
  }
}
