import type { Model } from 'mongoose'

/** The seed of one collection. Documents have fixed ids; what is there already stays as it is. */
export interface SeedCollection {
  // biome-ignore lint/suspicious/noExplicitAny: collections of every kind
  model: Model<any>
  /** The cluster as it is described. */
  documents(now: Date): object[]
  /** A large, visibly fictitious cluster, made as it is read. */
  fictitious?(scale: number, now: Date): Iterable<object>
}
