import { isDuplicateKey } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import type { AnyBulkWriteOperation, mongo } from 'mongoose'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { findKnown } from './find-known.ts'
import { planMember } from './plan-member.ts'
import type { ToldMember } from './read-member.ts'

export interface ToldAtLine {
  line: number
  told: ToldMember
}

type Write = AnyBulkWriteOperation<OrganisationRecord>
type Refuse = (line: number, fault: DomainError) => void

/**
 * Stores records in one read and one write; where another import wrote the same at the same time, once more.
 * @param claims the line of the file that each organisation, by its id, was told at; added to
 */
export async function storeMembers(
  records: ToldAtLine[],
  claims: Map<string, number>,
  refuse: Refuse,
): Promise<{ stored: number; refused: number }> {
  let pending = records
  let stored = 0
  while (pending.length > 0) {
    const known = await findKnown(pending.map(({ told }) => told))
    const { writes, accepted } = plan(pending, known, claims, refuse)
    const { count, isComplete } = await write(writes)
    stored += count
    pending = accepted
    if (isComplete) break
  }
  return { stored, refused: records.length - pending.length }
}

function plan(
  pending: ToldAtLine[],
  known: OrganisationRecord[],
  claims: Map<string, number>,
  refuse: Refuse,
) {
  const writes: Write[] = []
  const accepted = pending.filter(({ line, told }) => {
    try {
      const write = planMember(told, line, known, claims)
      if (write) writes.push(write)
      return true
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      refuse(line, error)
      return false
    }
  })
  return { writes, accepted }
}

/** How many organisations were written, and whether nobody else was in the way. */
async function write(writes: Write[]): Promise<{ count: number; isComplete: boolean }> {
  if (writes.length === 0) return { count: 0, isComplete: true }
  try {
    const result = await Organisation.bulkWrite(writes, { ordered: false, throwOnValidationError: true })
    return {
      count: countOf(result),
      isComplete: result.insertedCount + result.matchedCount === writes.length,
    }
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    return { count: countOf((error as mongo.MongoBulkWriteError).result), isComplete: false }
  }
}

const countOf = ({ insertedCount, modifiedCount }: mongo.BulkWriteResult) => insertedCount + modifiedCount
