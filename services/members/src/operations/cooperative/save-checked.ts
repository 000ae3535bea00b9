import type { ClientSession } from 'mongoose'
import { statutoryRuleBroken } from '../../errors.ts'
import { Cooperative, type CooperativeRecord } from '../../models/cooperative.ts'
import { brokenBy } from './statutory-checks.ts'

/**
 * Stores what a step makes of a cooperative, and lets it pass only if it breaks no hard rule. The revision that was
 * read stands in the write: of two steps at once the second is tried again, and checked on what the first left.
 * @throws DomainError STATUTORY_RULE_BROKEN
 */
export async function saveChecked(
  before: CooperativeRecord,
  after: CooperativeRecord,
  session: ClientSession,
): Promise<CooperativeRecord> {
  const broken = brokenBy(before, after)
  if (broken.length > 0) throw statutoryRuleBroken(broken)
  return save(before, after, session)
}

/** Stores a cooperative whatever the rules say: a fact that nobody can refuse. */
export async function save(
  { _id, revision }: CooperativeRecord,
  after: CooperativeRecord,
  session: ClientSession,
): Promise<CooperativeRecord> {
  const saved = { ...after, revision: revision + 1 }
  const { matchedCount } = await Cooperative.replaceOne({ _id, revision }, saved, { session })
  if (matchedCount === 0) throw new Error(`The cooperative ${_id} was changed within a transaction`)
  return saved
}
