import { type InTurn, inTransaction } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import type { ClientSession } from 'mongoose'
import type { Emit, Emitted } from './outbox.ts'

/** What a change does in its transaction. It may run several times: it must touch nothing but the database. */
export type Work<T> = (session: ClientSession, emit: Emit) => Promise<T>

/**
 * Commits a change together with the facts that it emits, or neither; a joint one, together with others of its key.
 * A joint change that refuses (a DomainError) must have written nothing: the others are committed without it.
 */
export type Transact = <T>(work: Work<T>, joint?: Joint) => Promise<T>

/** Lets changes that come while others are under way share a transaction, so that one commit serves many. */
// biome-ignore lint/suspicious/noExplicitAny: each operation has items of its own
export interface Joint<I = any> {
  /** Those of one key share one, in the order in which they came. */
  key: string
  /** What `prepare` is told of this change. */
  item: I
  /** Reads and writes what they have in common: it runs before their works, each time that these are tried. */
  prepare(items: readonly I[], session: ClientSession, emit: Emit): Promise<void>
}

interface Member {
  work: Work<unknown>
  joint?: Joint
}
export type Settled = { value: unknown } | { refusal: DomainError }

/** Runs works in one transaction, and keeps what they emit. @returns how each ended, once all is committed */
export type Commit = (members: readonly Member[]) => Promise<Settled[]>

/** @param keep stores what was emitted, in the transaction; it may be called several times */
export function commitTo(
  database: string,
  keep: (emitted: readonly Emitted[], session: ClientSession) => Promise<void>,
): Commit {
  return members =>
    inTransaction(database, async session => {
      const settled: Settled[] = []
      const emitted: Emitted[] = []
      const items = members.map(({ joint }) => joint?.item)
      await members[0]?.joint?.prepare(items, session, fact => emitted.push(fact))
      for (const { work } of members) {
        const its: Emitted[] = []
        try {
          settled.push({ value: await work(session, fact => its.push(fact)) })
          emitted.push(...its)
        } catch (error) {
          if (members.length === 1 || !(error instanceof DomainError)) throw error
          settled.push({ refusal: error })
        }
      }
      await keep(emitted, session)
      return settled
    })
}

/** More would make those wait long who came first. */
const mostAtOnce = 100

interface Waiting extends Member {
  joint: Joint
  resolve(value: unknown): void
  reject(error: unknown): void
}

/** Commits joint works: alone when nothing else is under way, else with those that wait for the same turn. */
export function jointly(commit: Commit, inTurn: InTurn): <T>(work: Work<T>, joint: Joint) => Promise<T> {
  const gathering = new Map<string, Waiting[]>()

  const settle = async (members: readonly Waiting[]): Promise<void> => {
    try {
      const settled = await commit(members)
      for (const [n, end] of settled.entries())
        'refusal' in end ? members[n]!.reject(end.refusal) : members[n]!.resolve(end.value)
    } catch (error) {
      if (members.length === 1) return members[0]!.reject(error)
      // One of them made all fail: each alone, nobody is hindered by another.
      for (const member of members) await settle([member])
    }
  }

  return <T>(work: Work<T>, joint: Joint) =>
    new Promise<T>((resolve, reject) => {
      const member = { work, joint, resolve: resolve as Waiting['resolve'], reject }
      const { key, prepare } = joint
      const together = gathering.get(key)
      const isOpen = together && together.length < mostAtOnce && together[0]!.joint.prepare === prepare
      if (isOpen) return void together.push(member)

      const members = [member]
      gathering.set(key, members)
      void inTurn(key, () => {
        if (gathering.get(key) === members) gathering.delete(key)
        return settle(members)
      })
    })
}
